/** Resolves when a process may go on from loading to serving; see decision 0017. */
export type Turn = () => Promise<void>

/** Of a process that is no spare: at once. */
export const atOnce: Turn = async () => {}

/** Of a spare: at the word of its keeper. Told to stop before, or left alone, it ends: it has started nothing yet. */
export const whenCalled: Turn = () =>
  new Promise((resolve) => {
    const ends = ['SIGTERM', 'SIGINT', 'disconnect']
    const end = () => process.exit(0)
    for (const event of ends) process.on(event, end)
    process.once('message', () => {
      for (const event of ends) process.off(event, end)
      resolve()
    })
    process.send?.('waiting')
  })
