import { Box, Skeleton, Typography } from '@mui/material'
import { Suspense, useState } from 'react'
import { Title, useTranslate } from 'react-admin'
import { figuresFirst } from '../figures/figure.documents.ts'
import { FigureGrid } from '../figures/figure-grid.tsx'
import { FigureGroups } from '../figures/figure-groups.tsx'
import { type FirstLevel, firstFigures } from '../figures/first-figures.ts'
import { ownScope } from '../figures/own-scope.ts'
import { loadLabelsOf } from '../graph/labels.ts'
import { lazyPart } from '../outdated/lazy-part.ts'
import { useViewer } from '../session/use-viewer.ts'
import { judges, levelOf, type Viewer } from '../session/viewer.ts'
import { levelWord } from '../words/levels.ts'
import { useSay } from '../words/words.ts'
import { dashboardWords } from './dashboard-words.ts'
import { Panel } from './panel.tsx'
import { waitsFor } from './waiting.ts'

const ScopeSwitch = lazyPart(() => import('../figures/scope-switch.tsx'))
const Waiting = lazyPart(() => import('./waiting-list.tsx'))
const Overdue = lazyPart(() => import('./overdue.tsx'))
const Moved = lazyPart(() => import('./moved.tsx'))
const HoursByMonth = lazyPart(() => import('./hours-by-month.tsx'))
const ListsByStreet = lazyPart(() => import('./lists-by-street.tsx'))
const PlaceTree = lazyPart(
  () => import('./place-tree.tsx'),
  () => loadLabelsOf('governance'),
)

/** 工作台: what waits, what is overdue, what moved; then a dozen figures of one's place or the district, two charts and the tree. */
export default function Dashboard() {
  const translate = useTranslate()
  const who = useViewer()
  return (
    <Box sx={{ py: 2, display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Title title={translate('ra.page.dashboard')} />
      {who ? <Overview who={who} /> : <Skeleton width={240} />}
    </Box>
  )
}

function Overview({ who }: { who: Viewer }) {
  const say = useSay()
  const own = ownScope(who)
  const level = levelOf(who.acting) as FirstLevel
  const [isOwn, setOwn] = useState(true)
  const scope = (isOwn && own) || {}
  const actingAs = [who.acting.place?.name, say(levelWord(who.acting.level))].filter(Boolean).join(' · ')
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', justifyContent: 'space-between' }}>
        <Box>
          <Typography variant="h5" component="h2">
            {say('greeting', { name: who.name })}
          </Typography>
          <Typography
            sx={{ color: 'text.secondary' }}
          >{`${say('actingAs')}：${actingAs}　${say('figureHint')}`}</Typography>
        </Box>
        <Suspense>{own && <ScopeSwitch who={who} own={isOwn} onChange={setOwn} />}</Suspense>
      </Box>
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(auto-fit, minmax(280px, 1fr))' },
        }}
      >
        {waitsFor(level) && (
          <Panel title={say(dashboardWords.waiting)} height={120}>
            <Waiting who={who} />
          </Panel>
        )}
        {judges(who) && (
          <Panel title={say(dashboardWords.overdue)} height={120}>
            <Overdue scope={scope} />
          </Panel>
        )}
        <Panel title={say(dashboardWords.moved)} height={120}>
          <Moved scope={scope} />
        </Panel>
      </Box>
      <FigureGrid scope={scope} names={firstFigures[level]} documents={figuresFirst[level]} />
      <FigureGroups scope={scope} />
      <Box
        sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' } }}
      >
        <Panel title={say('listsByStreet')}>
          <ListsByStreet />
        </Panel>
        <Panel title={say('hoursByMonth')}>
          <HoursByMonth scope={scope} />
        </Panel>
      </Box>
      <Panel title={say('placeTree')}>
        <PlaceTree />
      </Panel>
    </>
  )
}
