import { createHash } from 'node:crypto'
import { globSync, readFileSync, type Stats, statSync } from 'node:fs'
import { join } from 'node:path'

type Told = (path: string, stats: Stats) => Uint8Array | string

function hashOf(folder: string, patterns: readonly string[], tell: Told): string {
  const hash = createHash('sha256')
  for (const file of globSync(patterns, { cwd: folder }).sort()) {
    const path = join(folder, file)
    const stats = statSync(path)
    if (stats.isFile()) hash.update(file).update(tell(path, stats))
  }
  return hash.digest('hex')
}

/** A hash of the files in `folder` that match: the same as long as none is changed, added or taken away. */
export const sourceHash = (folder: string, patterns: readonly string[]): string =>
  hashOf(folder, patterns, (path) => readFileSync(path))

/** The same by size and time of change, a fraction of the work: for who asks before he can serve. */
export const changeHash = (folder: string, patterns: readonly string[]): string =>
  hashOf(folder, patterns, (_, { size, mtimeMs }) => ` ${size} ${mtimeMs}`)
