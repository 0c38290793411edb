import { randomFillSync } from 'node:crypto'
import { v7 } from 'uuid'

const BYTES = 16
const pool = Buffer.alloc(256 * BYTES)
let used = pool.length

/** An id for a request: random, and sorted by when it came. Random bytes are drawn for many at once, which costs as much as for one. */
export const requestId = (): string => v7({ rng })

function rng(): Uint8Array {
  if (used === pool.length) {
    randomFillSync(pool)
    used = 0
  }
  used += BYTES
  return pool.subarray(used - BYTES, used)
}
