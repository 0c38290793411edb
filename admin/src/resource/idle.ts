/** Waits until the window has nothing else to do; where it cannot tell, a second. */
export const idle = (): Promise<unknown> =>
  new Promise((resolve) =>
    'requestIdleCallback' in globalThis ? requestIdleCallback(resolve, { timeout: 4000 }) : setTimeout(resolve, 1000),
  )
