import { type Dirent, readdirSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'

/** What lies below a folder: its folders, outer ones first, and its files with their sizes, by path from there. */
export type Below = { folders: string[]; files: { path: string; size: number }[] }

/** Lists everything below `root` that `wanted` wants; what vanishes meanwhile is left out. */
export function filesBelow(root: string, wanted: (path: string) => boolean): Below {
  const below: Below = { folders: [], files: [] }
  const visit = (folder: string) => {
    for (const entry of entriesOf(folder)) {
      const whole = join(folder, entry.name)
      const path = relative(root, whole)
      if (!wanted(path)) continue
      if (entry.isFile()) below.files.push({ path, size: statSync(whole, { throwIfNoEntry: false })?.size ?? 0 })
      if (!entry.isDirectory()) continue
      below.folders.push(path)
      visit(whole)
    }
  }
  visit(root)
  return below
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
