import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** One file of a backup: its path below the backup's folder, its size, and what its bytes amount to. */
export type Kept = { path: string; size: number; sha256: string }

/** A copy of the embedded server's data, or a dump of a given database; that does not hold its roles, so their prefix. */
type Kind = { kind: 'embedded' } | { kind: 'dump'; prefix: string }

/** What has been copied, and the version of the server it comes from. */
export type Copy = Kind & { postgres: string; files: readonly Kept[] }

/** What a finished backup holds. */
export type Contents = Copy & { format: 1; madeAt: string }

const FILE = 'backup.json'

/** Writes the list of what a backup holds; a backup without it was never finished. */
export function writeContents(folder: string, contents: Contents): void {
  writeFileSync(join(folder, FILE), `${JSON.stringify(contents, null, 1)}\n`, { mode: 0o600, flush: true })
}

/** What a finished backup holds; stops with what to do if the folder is none. */
export function contentsOf(folder: string): Contents {
  const path = join(folder, FILE)
  if (!existsSync(path)) throw new Error(`${folder} is no finished backup: it has no ${FILE}. Choose another folder.`)
  const contents = JSON.parse(readFileSync(path, 'utf8')) as Contents
  if (contents.format === 1) return contents
  throw new Error(`${folder} was made by another version of this program. Restore it with that version.`)
}

/** The bytes of all files together. */
export const sizeOf = ({ files }: Pick<Copy, 'files'>): number => files.reduce((sum, { size }) => sum + size, 0)
