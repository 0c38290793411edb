import { type PoolClient } from 'pg'

/**
 * Holds a connection for one piece of work; answers how to give it back, which counts once. When nobody waits any more
 * it is broken off, which the server notices (`client_connection_check_interval`), and stops.
 */
export function lease(client: PoolClient, signal?: AbortSignal): (broken?: Error | boolean) => void {
  let isHeld = true
  const giveBack = (broken?: Error | boolean) => {
    signal?.removeEventListener('abort', breakOff)
    if (isHeld) client.release(broken)
    isHeld = false
  }
  const breakOff = () => {
    // ending it would wait for the answers of what was sent
    client.connection.stream.destroy()
    giveBack(true)
  }
  signal?.addEventListener('abort', breakOff, { once: true })
  return giveBack
}
