import { type FSWatcher, globSync, watch } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')
const QUIET_MILLISECONDS = 100
const matters = (file: string) => /\.(ts|sql|graphql)$/.test(file) && !/\.test\.ts$/.test(file)

/** Calls `changed` once after each burst of saves under subgraphs/ or gateway/; answers how to stop looking. */
export function watchServer(changed: (file: string) => void): () => void {
  let quiet: NodeJS.Timeout | undefined
  const folders = globSync(['gateway/src', 'subgraphs/*/src', 'subgraphs/*/migrations'], { cwd: root })
  const watchers: FSWatcher[] = folders.map((folder) =>
    watch(join(root, folder), { recursive: true }, (_event, file) => {
      if (!file || !matters(file)) return
      clearTimeout(quiet)
      quiet = setTimeout(changed, QUIET_MILLISECONDS, join(folder, file))
    }),
  )
  return () => {
    clearTimeout(quiet)
    for (const each of watchers) each.close()
  }
}
