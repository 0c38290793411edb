import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  LinearProgress,
} from '@mui/material'
import { useEffect, useId, useState } from 'react'
import { type HttpError, useDataProvider, useRecordContext } from 'react-admin'
import { type Graph } from '../../graph/data-provider.ts'
import { metaOf } from '../../graph/meta.ts'
import { useSay } from '../../words/words.ts'
import { conceptPreview } from './concept.documents.ts'
import { type Effects, type Kind, kinds } from './effect.ts'
import { EffectList } from './effect-list.tsx'
import { previewWords } from './preview-words.ts'

type Props = { typed: Readonly<Record<string, unknown>>; onClose: () => void }

/** What saving a concept as it is typed would do: what comes in, goes out and moves, each with its reasons. */
export default function ConceptPreview({ typed, onClose }: Props) {
  const titleId = useId()
  const say = useSay()
  const graph = useDataProvider<Graph>()
  const replaces = useRecordContext()?.id
  const [found, setFound] = useState<Effects>()
  const [problem, setProblem] = useState<string>()
  useEffect(() => {
    const leaving = new AbortController()
    graph
      .ask<{ result: Effects }>(conceptPreview, { input: draftOf(typed), replaces }, leaving.signal)
      .then(({ data }) => setFound(data.result))
      .catch((error: HttpError) => leaving.signal.aborted || setProblem(error.message))
    return () => leaving.abort()
  }, [graph, typed, replaces])
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{say(previewWords.title)}</DialogTitle>
      <DialogContent tabIndex={0}>
        {problem && (
          <DialogContentText color="error" role="alert">
            {problem}
          </DialogContentText>
        )}
        {!found && !problem && <LinearProgress />}
        {found && (
          <DialogContentText>
            {say(previewWords.judged, { count: String(found.judged) })}
            {found.items.length === 0 && say(previewWords.nothing)}
          </DialogContentText>
        )}
        {found &&
          (Object.keys(kinds) as Kind[]).map((kind) => (
            <EffectList key={kind} kind={kind} effects={found.items.filter(kinds[kind])} />
          ))}
      </DialogContent>
      <DialogActions>
        <Button color="inherit" onClick={onClose}>
          {say(previewWords.close)}
        </Button>
      </DialogActions>
    </Dialog>
  )
}

/** What a draft takes of what is typed; a text that was emptied is left to its default. */
function draftOf(typed: Readonly<Record<string, unknown>>) {
  const { fields } = metaOf('concepts')
  return Object.fromEntries(Object.entries(typed).filter(([name, value]) => fields[name]?.draft && value))
}
