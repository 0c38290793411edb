import { Box, Button, Skeleton, Typography } from '@mui/material'
import { useState } from 'react'
import { Title, useTranslate } from 'react-admin'
import { Link } from 'react-router-dom'
import { FigureGrid } from '../figures/figure-grid.tsx'
import { ownScope, ScopeSwitch } from '../figures/scope-switch.tsx'
import { loadLabelsOf } from '../graph/labels.ts'
import { lazyPart } from '../outdated/lazy-part.ts'
import { useViewer } from '../session/use-viewer.ts'
import { judges, type Viewer } from '../session/viewer.ts'
import { levelWord } from '../words/levels.ts'
import { useSay } from '../words/words.ts'
import { Panel } from './panel.tsx'

const HoursByMonth = lazyPart(() => import('./hours-by-month.tsx'))
const ListsByStreet = lazyPart(() => import('./lists-by-street.tsx'))
const PlaceTree = lazyPart(
  () => import('./place-tree.tsx'),
  () => loadLabelsOf('governance'),
)

/** 工作台: who one is, the figures of one's place or the district, two charts and the tree. */
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
        {judges(who) && (
          <Button component={Link} to="/rule-states" color="inherit" sx={{ ml: 'auto' }}>
            {say('ruleStates')}
          </Button>
        )}
        {own && <ScopeSwitch who={who} own={isOwn} onChange={setOwn} />}
      </Box>
      <FigureGrid scope={scope} />
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
