import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  LinearProgress,
} from '@mui/material'
import { useEffect, useRef, useState } from 'react'
import { useDataProvider, useListContext, useNotify } from 'react-admin'
import { type Graph } from '../graph/data-provider.ts'
import { useColumns } from '../resource/columns.ts'
import { type Page } from '../resource/description.ts'
import { useViewer } from '../session/use-viewer.ts'
import { useLanguage, useSay } from '../words/words.ts'
import { buttonWords } from './button-words.ts'
import { exportList } from './export-list.ts'
import { sheetWords } from './sheet-words.ts'

type State = { done: number; total: number; said?: string }

/** Exports what the list shows as soon as it opens, says how far it is, and can be cancelled. */
export function ExportDialog({ page, onClose }: { page: Page; onClose: () => void }) {
  const say = useSay()
  const language = useLanguage()
  const notify = useNotify()
  const graph = useDataProvider<Graph>()
  const who = useViewer()
  const { chosen: shown } = useColumns(page)
  const { filterValues: filter, sort, total = 0 } = useListContext()
  const [{ done, total: all, said }, setState] = useState<State>({ done: 0, total })

  async function run(signal: AbortSignal) {
    const tell = (fetched: number, of: number) => signal.aborted || setState({ done: fetched, total: of })
    const { count = 0, total: of = 0 } =
      (await exportList({ graph, resource: page.resource, shown, filter, sort, who, language, signal, tell })) ?? {}
    if (signal.aborted) return
    if (count < of) return setState({ done: count, total: of, said: say(sheetWords.exportLimit, { count, total: of }) })
    notify(say(sheetWords.exported, { count }), { type: 'info' })
    onClose()
  }

  const start = useRef(() => {
    const stop = new AbortController()
    run(stop.signal).catch(
      (error: Error) => stop.signal.aborted || setState((before) => ({ ...before, said: error.message })),
    )
    return () => stop.abort()
  })
  useEffect(() => start.current(), [])

  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby="export-title">
      <DialogTitle id="export-title">{say(buttonWords.export)}</DialogTitle>
      <DialogContent>
        <DialogContentText role="status" sx={{ mb: 2 }}>
          {said ?? say(sheetWords.exporting, { done, total: all })}
        </DialogContentText>
        {!said && (
          <LinearProgress
            aria-label={say(buttonWords.export)}
            variant="determinate"
            value={all ? Math.min(100, (done / all) * 100) : 0}
          />
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{said ? say('close') : say(sheetWords.cancel)}</Button>
      </DialogActions>
    </Dialog>
  )
}
