import { Alert, Box, Button, Card, LinearProgress, Typography } from '@mui/material'
import { useState } from 'react'
import { Title } from 'react-admin'
import { Link } from 'react-router-dom'
import { type Figure, type Scope } from '../../figures/figure.ts'
import { FigureGrid } from '../../figures/figure-grid.tsx'
import { ownScope } from '../../figures/own-scope.ts'
import ScopeSwitch from '../../figures/scope-switch.tsx'
import { useAsked } from '../../figures/use-asked.ts'
import { useViewer } from '../../session/use-viewer.ts'
import { type Viewer } from '../../session/viewer.ts'
import { useSay } from '../../words/words.ts'
import { growthOfOrganisations, stagesOfOrganisations } from './funnel.documents.ts'
import { Funnel } from './funnel.tsx'
import { growthFigures, stageFigures } from './funnel-figures.ts'
import { funnelWords } from './funnel-words.ts'
import { StageTable } from './stage-table.tsx'

type Answer = Record<string, Figure | null>

/** How organisations are introduced, incubated and incentivised (S97): as a shape for the eye, as numbers beside it. */
export default function FunnelPage() {
  const who = useViewer()
  return who ? <Stages who={who} /> : <LinearProgress />
}

function Stages({ who }: { who: Viewer }) {
  const say = useSay()
  const own = ownScope(who)
  const [isOwn, setOwn] = useState(true)
  const scope: Scope = (isOwn && own) || {}
  const { data, problem } = useAsked<Answer>([stagesOfOrganisations], scope)
  const stages = data && stageFigures.map((name) => ({ name, figure: data[name] ?? null }))
  return (
    <Box sx={{ py: 1.5, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 1.5 }}>
      <Title title={say(funnelWords.title)} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, justifyContent: 'space-between' }}>
        <Typography variant="h5" component="h2">
          {say(funnelWords.title)}
        </Typography>
        {own && <ScopeSwitch who={who} own={isOwn} onChange={setOwn} />}
      </Box>
      {problem && <Alert severity="error">{problem}</Alert>}
      {!data && !problem && <LinearProgress />}
      {stages && !stages.some(({ figure }) => figure?.value) && <Empty />}
      {stages?.some(({ figure }) => figure?.value) && (
        <Card sx={{ p: 2, display: 'flex', flexWrap: 'wrap', gap: 3, alignItems: 'center' }}>
          <Funnel values={stages.map(({ figure }) => figure?.value ?? 0)} />
          <Box sx={{ flex: 1, minWidth: 'min(100%, 280px)' }}>
            <StageTable stages={stages} scope={scope} />
            <Typography sx={{ mt: 1.5 }}>{say(funnelWords.hint)}</Typography>
          </Box>
        </Card>
      )}
      <Typography variant="h6" component="h3">
        {say(funnelWords.beside)}
      </Typography>
      <FigureGrid scope={scope} names={growthFigures} documents={[growthOfOrganisations]} />
    </Box>
  )
}

function Empty() {
  const say = useSay()
  return (
    <Card sx={{ p: 2, display: 'grid', gap: 1.5, justifyItems: 'start' }}>
      <Typography>{say(funnelWords.empty)}</Typography>
      <Button component={Link} to="/heldStages/create" variant="outlined">
        {say(funnelWords.add)}
      </Button>
    </Card>
  )
}
