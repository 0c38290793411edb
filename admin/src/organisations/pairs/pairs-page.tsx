import { Alert, Box, Button, LinearProgress, Typography } from '@mui/material'
import { useState } from 'react'
import { type HttpError, Title, useAddUndoableMutation, useDataProvider, useNotify } from 'react-admin'
import { Link } from 'react-router-dom'
import { newKey } from '../../acts/new-key.ts'
import { ownScope } from '../../figures/own-scope.ts'
import { type Graph } from '../../graph/data-provider.ts'
import { useViewer } from '../../session/use-viewer.ts'
import { type Viewer } from '../../session/viewer.ts'
import { useSay } from '../../words/words.ts'
import { BoardFilters } from '../board/board-filters.tsx'
import { type BoardFilter } from '../board/use-board.ts'
import { type Pairs } from './pair.ts'
import { PairTable } from './pair-table.tsx'
import { bestPairs } from './pairs.documents.ts'
import { pairsWords } from './pairs-words.ts'
import { type Outcome, useProposing } from './use-proposing.ts'

type Found = Pairs

const nobody: ReadonlySet<string> = new Set()

/** The open needs of a place put together with offers all at once; the clerk chooses what is proposed. */
export default function PairsPage() {
  const who = useViewer()
  return who ? <PairsOf who={who} /> : <LinearProgress />
}

function PairsOf({ who }: { who: Viewer }) {
  const say = useSay()
  const notify = useNotify()
  const graph = useDataProvider<Graph>()
  const [filter, setFilter] = useState<BoardFilter>({ category: '', streetId: '', communityId: '', ...ownScope(who) })
  const [found, setFound] = useState<Found>()
  const [chosen, setChosen] = useState(nobody)
  const [refused, setRefused] = useState<Outcome['refused']>({})
  const [isFinding, setFinding] = useState(false)
  const [problem, setProblem] = useState<string>()
  const [isWaiting, setWaiting] = useState(false)
  const addUndoable = useAddUndoableMutation()
  const { proposing, propose, stop } = useProposing()
  const isBusy = isWaiting || !!proposing

  function narrow(next: BoardFilter) {
    setFilter(next)
    setFound(undefined)
    setChosen(nobody)
  }

  async function find() {
    setFinding(true)
    setProblem(undefined)
    setChosen(nobody)
    setRefused({})
    const narrowed = Object.fromEntries(Object.entries(filter).filter(([, value]) => value))
    await graph.ask<{ result: Pairs | null }>(bestPairs, narrowed).then(
      ({ data }) => setFound(data.result ?? undefined),
      (error: HttpError) => setProblem(error.message),
    )
    setFinding(false)
  }

  /** Nothing is sent while it can be undone. */
  function proposeSoon(pairs: Found) {
    setWaiting(true)
    addUndoable(({ isUndo }) => {
      setWaiting(false)
      if (!isUndo) void proposeChosen(pairs)
    })
    notify(say(pairsWords.soon, { count: chosen.size }), { type: 'info', undoable: true })
  }

  async function proposeChosen(pairs: Found) {
    const outcome = await propose(
      pairs.items.filter(({ needId }) => chosen.has(needId)),
      newKey(),
    )
    setRefused(outcome.refused)
    setChosen(nobody)
    setFound({ ...pairs, items: pairs.items.filter(({ needId }) => !outcome.proposed.has(needId)) })
    const [count, failed] = [outcome.proposed.size, Object.keys(outcome.refused).length]
    if (failed) notify(say(pairsWords.someRefused, { count, refused: failed }), { type: 'warning' })
    else notify(say(pairsWords.proposed, { count }), { type: 'info' })
  }

  return (
    <Box sx={{ py: 1.5, maxWidth: 1100, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 1.5 }}>
      <Title title={say(pairsWords.title)} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        <Typography variant="h5" component="h2" sx={{ flexGrow: 1 }}>
          {say(pairsWords.title)}
        </Typography>
        <Button component={Link} to="/board" color="inherit">
          {say(pairsWords.board)}
        </Button>
        <BoardFilters filter={filter} onChange={narrow} />
        <Button variant="outlined" disabled={isFinding || isBusy} onClick={find}>
          {say(pairsWords.start)}
        </Button>
      </Box>
      <Typography>{say(pairsWords.hint)}</Typography>
      {problem && <Alert severity="error">{problem}</Alert>}
      {isFinding && <LinearProgress />}
      {proposing && (
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
          <LinearProgress
            variant="determinate"
            value={(100 * proposing.done) / proposing.count}
            aria-label={say(pairsWords.title)}
            sx={{ flexGrow: 1 }}
          />
          <Typography role="status">{say(pairsWords.progress, proposing)}</Typography>
          <Button color="inherit" onClick={stop}>
            {say(pairsWords.stop)}
          </Button>
        </Box>
      )}
      {found && !isFinding && (
        <>
          <Typography>{say(pairsWords.judged, { judged: found.judged, count: found.items.length })}</Typography>
          {found.items.length > 0 && (
            <PairTable pairs={found.items} chosen={chosen} refused={refused} isBusy={isBusy} onChoose={setChosen} />
          )}
          {found.items.length > 0 && who.acting.level !== 'AUDITOR' && (
            <Button
              variant="contained"
              disabled={!chosen.size || isBusy}
              onClick={() => proposeSoon(found)}
              sx={{ justifySelf: 'start', position: 'sticky', bottom: 8 }}
            >
              {say(pairsWords.propose, { count: chosen.size })}
            </Button>
          )}
        </>
      )}
    </Box>
  )
}
