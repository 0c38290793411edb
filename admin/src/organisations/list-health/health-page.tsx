import { Alert, Box, Button, Card, LinearProgress, Typography } from '@mui/material'
import { useState } from 'react'
import { Title } from 'react-admin'
import { useSearchParams } from 'react-router-dom'
import { useAct } from '../../acts/use-act.ts'
import { FigureGrid } from '../../figures/figure-grid.tsx'
import { ownScope } from '../../figures/own-scope.ts'
import { useAsked } from '../../figures/use-asked.ts'
import { useViewer } from '../../session/use-viewer.ts'
import { type Viewer } from '../../session/viewer.ts'
import { useSay } from '../../words/words.ts'
import { createLinks, figuresOfMatching, health } from './health.documents.ts'
import { type PlaceHealth, type UnitLink, type UnitToAsk } from './health.ts'
import { healthFigures } from './health-figures.ts'
import { healthWords } from './health-words.ts'
import { LinkSheet } from './link-sheet.tsx'
import { PlaceTable } from './place-table.tsx'
import { UnitTable } from './unit-table.tsx'

type Answer = { health: { places: PlaceHealth[]; units: UnitToAsk[] } | null }

/** How true and how useful the lists are, by place, and whom to ask. */
export default function HealthPage() {
  const who = useViewer()
  return who ? <Health who={who} /> : <LinearProgress />
}

function Health({ who }: { who: Viewer }) {
  const say = useSay()
  const act = useAct()
  const [search, setSearch] = useSearchParams()
  const own = ownScope(who)
  const streetId = search.get('streetId') ?? undefined
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [links, setLinks] = useState<UnitLink[]>()
  const [round, setRound] = useState(0)
  const { data, problem } = useAsked<Answer>([health], own ? {} : { streetId }, round)
  const found = data?.health
  async function makeLinks() {
    const { answer } = await act<{ result: UnitLink[] }>(createLinks, { unitIds: chosen })
    if (answer) setLinks(answer.result)
  }
  function close() {
    setLinks(undefined)
    setChosen([])
    setRound(round + 1)
  }
  return (
    <Box sx={{ py: 1.5, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 1.5 }}>
      <Title title={say(healthWords.title)} />
      <Typography variant="h5" component="h2">
        {say(links ? healthWords.links : healthWords.title)}
      </Typography>
      {links && <LinkSheet links={links} onClose={close} />}
      {!links && (
        <>
          <FigureGrid scope={own ?? { streetId }} names={healthFigures} documents={[figuresOfMatching]} />
          {problem && <Alert severity="error">{problem}</Alert>}
          {!data && !problem && <LinearProgress />}
          {streetId && !own && (
            <Button color="inherit" onClick={() => setSearch({})} sx={{ justifySelf: 'start' }}>
              {say(healthWords.back)}
            </Button>
          )}
          {found && (
            <>
              <Card>
                <PlaceTable
                  places={found.places}
                  onOpen={own || streetId ? undefined : (id) => setSearch({ streetId: id })}
                />
              </Card>
              <Typography variant="h6" component="h3">
                {say(healthWords.due)}
              </Typography>
              <Typography>{say(found.units.length ? healthWords.dueHint : healthWords.nothingDue)}</Typography>
              {found.units.length > 0 && (
                <Card>
                  <UnitTable
                    units={found.units}
                    chosen={chosen}
                    onChoose={who.acting.level === 'AUDITOR' ? undefined : setChosen}
                  />
                </Card>
              )}
              {chosen.length > 0 && (
                <Button
                  variant="contained"
                  onClick={makeLinks}
                  sx={{ justifySelf: 'start', position: 'sticky', bottom: 8 }}
                >
                  {say(healthWords.makeLinks, { count: String(chosen.length) })}
                </Button>
              )}
            </>
          )}
        </>
      )}
    </Box>
  )
}
