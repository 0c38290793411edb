import { useEffect, useRef, useState } from 'react'
import { useDataProvider } from 'react-admin'
import { type Graph } from '../graph/data-provider.ts'
import { type Page } from '../resource/description.ts'
import { type Say, useSay } from '../words/words.ts'
import { type Checked, checkSheet } from './check-sheet.ts'
import { RefusedFile } from './refused-file.ts'
import { type Written, writeRows } from './write-rows.ts'

type Work = 'reading' | 'checking' | 'writing'
export type Stage =
  | { at: 'choosing'; refused?: string }
  | { at: 'working'; work: Work; file: string; done: number; total: number }
  | { at: 'reviewing'; checked: Checked }
  | { at: 'written'; checked: Checked; written: Written }

export type Importing = {
  stage: Stage
  check: (file: File) => Promise<void>
  write: (checked: Checked, before?: Written) => Promise<void>
  startOver: () => void
}

/** One import from its file to its end; nothing is written before `write`. Leaving stops it between two parts. */
export function useImport({ resource }: Page, can: { create: boolean; update: boolean }): Importing {
  const say = useSay()
  const graph = useDataProvider<Graph>()
  const [stage, setStage] = useState<Stage>({ at: 'choosing' })
  const stop = useRef<AbortController>(undefined)
  useEffect(() => () => stop.current?.abort(), [])

  function begin(file: string, work: Work) {
    stop.current?.abort()
    stop.current = new AbortController()
    const { signal } = stop.current
    const show = (next: Stage) => signal.aborted || setStage(next)
    const tell = (done: number, total: number) =>
      show({ at: 'working', work: work === 'reading' ? 'checking' : work, file, done, total })
    show({ at: 'working', work, file, done: 0, total: 0 })
    return { signal, show, tell }
  }

  return {
    stage,
    async check(file) {
      const { signal, show, tell } = begin(file.name, 'reading')
      try {
        show({ at: 'reviewing', checked: await checkSheet(file, { graph, resource, can, signal, tell }) })
      } catch (error) {
        show({ at: 'choosing', refused: reasonOf(error, say) })
      }
    },
    async write(checked, before) {
      const { signal, show, tell } = begin(checked.file, 'writing')
      const rows = before?.rest ?? checked.rows
      const now = await writeRows({ rows, sheet: checked.sheet }, { graph, resource, signal, tell })
      show({ at: 'written', checked, written: before ? added(before, now) : now })
    },
    startOver() {
      stop.current?.abort()
      setStage({ at: 'choosing' })
    },
  }
}

const reasonOf = (error: unknown, say: Say) =>
  error instanceof RefusedFile ? say(error.what) : (error as Error).message

const added = (before: Written, now: Written): Written => ({
  ...now,
  created: before.created + now.created,
  updated: before.updated + now.updated,
  unchanged: before.unchanged + now.unchanged,
})
