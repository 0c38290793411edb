import { type PoolClient } from 'pg'
import { breakOff } from './batch/wire.ts'

/**
 * Holds a connection for one piece of work; answers how to give it back, which counts once. When nobody waits any more
 * it is broken off, which the server notices (`client_connection_check_interval`), and stops.
 */
export function lease(client: PoolClient, signal?: AbortSignal): (broken?: Error | boolean) => void {
  let isHeld = true
  const giveBack = (broken?: Error | boolean) => {
    signal?.removeEventListener('abort', leave)
    if (isHeld) client.release(broken)
    isHeld = false
  }
  const leave = () => {
    breakOff(client)
    giveBack(true)
  }
  signal?.addEventListener('abort', leave, { once: true })
  return giveBack
}
