import { Box, Skeleton, Typography } from '@mui/material'
import { Suspense, useState } from 'react'
import { Title, useTranslate } from 'react-admin'
import { figuresFirst } from '../figures/figure.documents.ts'
import { FigureGrid } from '../figures/figure-grid.tsx'
import { type FirstLevel, firstFigures } from '../figures/first-figures.ts'
import { ownScope } from '../figures/own-scope.ts'
import { loadLabelsOf } from '../graph/labels.ts'
import { lazyPart } from '../outdated/lazy-part.ts'
import { useViewer } from '../session/use-viewer.ts'
import { levelOf, type Viewer } from '../session/viewer.ts'
import { levelWord } from '../words/levels.ts'
import { useSay } from '../words/words.ts'
import { Panel } from './panel.tsx'

const ScopeSwitch = lazyPart(() => import('../figures/scope-switch.tsx'))
const FirstThings = lazyPart(() => import('./first-things.tsx'))
const FigureGroups = lazyPart(() => import('../figures/figure-groups.tsx'))
const HoursByMonth = lazyPart(() => import('./hours-by-month.tsx'))
const ListsByStreet = lazyPart(() => import('./lists-by-street.tsx'))
const PlaceTree = lazyPart(
  () => import('./place-tree.tsx'),
  () => loadLabelsOf('governance'),
)

// what is below does not move when these arrive
const FIRST_PIXELS = 260
const GROUPS_PIXELS = 31

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
      <Suspense fallback={<Skeleton variant="rounded" height={FIRST_PIXELS} />}>
        <FirstThings who={who} scope={scope} />
      </Suspense>
      <FigureGrid scope={scope} names={firstFigures[level]} documents={figuresFirst[level]} />
      <Suspense fallback={<Skeleton width={480} height={GROUPS_PIXELS} />}>
        <FigureGroups scope={scope} />
      </Suspense>
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
