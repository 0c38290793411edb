import { Alert, Box, Button, LinearProgress, Typography } from '@mui/material'
import { Suspense, useState } from 'react'
import { Title, useNotify } from 'react-admin'
import { Link } from 'react-router-dom'
import { ownScope } from '../../figures/own-scope.ts'
import { lazyPart } from '../../outdated/lazy-part.ts'
import { useViewer } from '../../session/use-viewer.ts'
import { type Viewer } from '../../session/viewer.ts'
import { useSay } from '../../words/words.ts'
import { type MatchAct, possibleActs } from '../match/possible-acts.ts'
import { moveByArrows } from './arrow-keys.ts'
import { BoardFilters } from './board-filters.tsx'
import { boardWords } from './board-words.ts'
import { type MatchCard, type NeedCard, type Side } from './card.ts'
import { CardView } from './card-view.tsx'
import { actBetween, type ColumnName, columnNames, isOfNeeds } from './column.ts'
import { ColumnView } from './column-view.tsx'
import { useLines } from './lines.ts'
import { type BoardFilter, STEP, useBoard } from './use-board.ts'

const FindOffers = lazyPart(() => import('../match/find-offers.tsx'))
const MatchDialog = lazyPart(() => import('./match-dialog.tsx'))
const ActOnMatch = lazyPart(() => import('../match/act-on-match.tsx'))

/** Levels that decide what needs are matched with, or look on. */
const DECIDING = ['DISTRICT', 'STREET', 'COMMUNITY', 'AUDITOR']

type Opened = { need: NeedCard } | { match: MatchCard } | { party: Side; act: MatchAct }

/** Needs and what becomes of them, by state, as they change. */
export default function BoardPage() {
  const who = useViewer()
  return who ? <Board who={who} /> : <LinearProgress />
}

function Board({ who }: { who: Viewer }) {
  const say = useSay()
  const notify = useNotify()
  const lines = useLines()
  const [filter, setFilter] = useState<BoardFilter>({ category: '', streetId: '', communityId: '', ...ownScope(who) })
  const [shown, setShown] = useState<Partial<Record<ColumnName, number>>>({})
  const [opened, setOpened] = useState<Opened>()
  const mayAct = who.acting.level !== 'AUDITOR'
  const decides = DECIDING.includes(who.acting.level)
  const { data, problem, again } = useBoard(filter, shown, decides)

  function drop(card: string, to: ColumnName) {
    const from = data && columnNames.find((name) => data[name].items.some(({ id }) => id === card))
    if (!data || !from || from === to || !mayAct) return
    if (isOfNeeds(from)) {
      const need = data[from].items.find(({ id }) => id === card)
      return need && to === 'PROPOSED' ? setOpened({ need }) : notify(say(boardWords.noWay), { type: 'warning' })
    }
    const wanted = actBetween(from, to)
    const sides = data[from].items.find(({ id }) => id === card)?.parties.items ?? []
    const [first] = sides.flatMap((party) =>
      possibleActs(party).flatMap((act) => (act.name === wanted ? [{ party, act }] : [])),
    )
    if (first) setOpened(first)
    else notify(say(wanted ? boardWords.nothingToDo : boardWords.noWay), { type: 'warning' })
  }
  const shownColumns = columnNames.filter((name) => name !== 'UNMET' || decides)
  function close() {
    setOpened(undefined)
    again()
  }

  return (
    <Box sx={{ py: 1.5 }}>
      <Title title={say(boardWords.board)} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mb: 1.5 }}>
        <Typography variant="h5" component="h2" sx={{ flexGrow: 1 }}>
          {say(boardWords.board)}
        </Typography>
        {decides && mayAct && (
          <Button component={Link} to="/match-all" color="inherit">
            {say(boardWords.toPairs)}
          </Button>
        )}
        <Button component={Link} to="/list-health" color="inherit">
          {say(boardWords.toHealth)}
        </Button>
        <BoardFilters filter={filter} onChange={setFilter} />
      </Box>
      {problem && (
        <Alert severity="error" action={<Button onClick={again}>{say(boardWords.again)}</Button>}>
          {problem}
        </Alert>
      )}
      {!data && !problem && <LinearProgress />}
      {data && (
        <Box
          onKeyDown={moveByArrows}
          sx={{
            display: 'flex',
            alignItems: 'flex-start',
            gap: 1,
            // as wide as the page and no wider, whatever stands in it
            width: 0,
            minWidth: '100%',
            overflowX: 'auto',
            scrollSnapType: 'x proximity',
            pb: 1,
          }}
        >
          {shownColumns.map((name) => (
            <ColumnView
              key={name}
              name={name}
              total={data[name].total}
              shown={data[name].items.length}
              onMore={() => setShown({ ...shown, [name]: data[name].items.length + STEP })}
              onDrop={(card) => drop(card, name)}
            >
              {isOfNeeds(name)
                ? data[name].items.map((need) => (
                    <CardView
                      key={need.id}
                      id={String(need.id)}
                      title={need.name}
                      lines={lines.ofNeed(need)}
                      onOpen={() => setOpened({ need })}
                    />
                  ))
                : data[name].items.map((match) => (
                    <CardView
                      key={match.id}
                      id={String(match.id)}
                      title={match.need?.name ?? '—'}
                      lines={lines.ofMatch(match)}
                      onOpen={() => setOpened({ match })}
                    />
                  ))}
            </ColumnView>
          ))}
        </Box>
      )}
      <Typography variant="body2" sx={{ mt: 1, color: 'text.secondary' }}>
        {say(boardWords.keys)}
      </Typography>
      <Suspense>
        {opened && 'need' in opened && <FindOffers need={opened.need} onClose={close} />}
        {opened && 'match' in opened && (
          <MatchDialog
            match={opened.match}
            mayAct={mayAct}
            onAct={(party, act) => setOpened({ party, act })}
            onClose={close}
          />
        )}
        {opened && 'party' in opened && <ActOnMatch party={opened.party} act={opened.act} onClose={close} />}
      </Suspense>
    </Box>
  )
}
