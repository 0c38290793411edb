import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, type Stats, statSync } from 'node:fs'
import { join } from 'node:path'

type Told = (path: string, stats: Stats) => Uint8Array | string

function hashOf(root: string, places: readonly string[], tell: Told): string {
  const hash = createHash('sha256')
  for (const place of places) {
    const path = join(root, place)
    const stats = statSync(path)
    if (stats.isFile()) hash.update(place).update(tell(path, stats))
    else hash.update(place).update(hashOf(path, readdirSync(path).sort(), tell))
  }
  return hash.digest('hex')
}

/** A hash of files and whole folders below `root`: the same as long as nothing in them is changed, added or taken away. */
export const sourceHash = (root: string, places: readonly string[]): string =>
  hashOf(root, places, (path) => readFileSync(path))

/** The same by size and time of change, a fraction of the work: for who asks before he can serve. */
export const changeHash = (root: string, places: readonly string[]): string =>
  hashOf(root, places, (_, { size, mtimeMs }) => ` ${size} ${mtimeMs}`)
