/** Stops what a start has started; resolves when nothing of it runs any more. */
export type Stop = () => Promise<void>

/**
 * Ends the process in order on SIGTERM, SIGINT, or when the process that supervises it is gone. A start under way is
 * waited for first: half started it could leave a database behind.
 */
export function stopOnSignal(starting: Promise<Stop>): void {
  let stopping = false
  const end = async () => {
    if (stopping) return
    stopping = true
    const stop = await starting.catch(() => undefined)
    if (!stop) return
    try {
      await stop()
      process.exit(0)
    } catch (error) {
      console.error(error)
      process.exit(1)
    }
  }
  for (const signal of ['SIGTERM', 'SIGINT', 'disconnect']) process.on(signal, end)
}
