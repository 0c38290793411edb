import FileDownload from '@mui/icons-material/FileDownloadOutlined'
import { Alert, Box, Button, Card, LinearProgress, MenuItem, TextField, Typography } from '@mui/material'
import { Suspense, useState } from 'react'
import { Title, useNotify } from 'react-admin'
import { today } from '../../calendar/days.ts'
import { ownScope } from '../../figures/own-scope.ts'
import { useAsked } from '../../figures/use-asked.ts'
import { lazyPart } from '../../outdated/lazy-part.ts'
import { useViewer } from '../../session/use-viewer.ts'
import { type Viewer } from '../../session/viewer.ts'
import { sheetWords } from '../../sheet/sheet-words.ts'
import { useLanguage, useSay } from '../../words/words.ts'
import { procurementOutcome } from './outcome.documents.ts'
import { type ProcurementOutcome } from './outcome.ts'
import { OutcomeTable } from './outcome-table.tsx'
import { outcomeWords } from './outcome-words.ts'

const ScopeSwitch = lazyPart(() => import('../../figures/scope-switch.tsx'))
const YEARS_BACK = 5
const EVERY_YEAR = ''

type Answer = { outcome: ProcurementOutcome | null }

/** What the contracts of a place and a year came to: the money beside what was held, served and evaluated (Q32). */
export default function OutcomePage() {
  const who = useViewer()
  return who ? <Outcome who={who} /> : <LinearProgress />
}

function Outcome({ who }: { who: Viewer }) {
  const say = useSay()
  const language = useLanguage()
  const notify = useNotify()
  const own = ownScope(who)
  const [isOwn, setOwn] = useState(true)
  const [year, setYear] = useState(EVERY_YEAR)
  const [thisYear] = useState(() => Number(today().slice(0, 4)))
  const years = Array.from({ length: YEARS_BACK }, (_, back) => String(thisYear - back))
  const scope = (isOwn && own) || {}
  const period = year ? { from: `${year}-01-01`, to: `${year}-12-31` } : {}
  const { data, problem } = useAsked<Answer>([procurementOutcome], { ...scope, ...period })
  const outcome = data?.outcome
  async function save() {
    if (!outcome) return
    try {
      const { exportOutcome } = await import('./export-outcome.ts')
      const place = isOwn && own ? who.acting.place?.name : undefined
      await exportOutcome({
        outcome,
        scope: place ?? say('wholeDistrict'),
        year: year || say(outcomeWords.everyYear),
        language,
        signal: new AbortController().signal,
      })
      notify(say(sheetWords.exported, { count: outcome.items.length }), { type: 'info' })
    } catch (error) {
      notify((error as Error).message, { type: 'error' })
    }
  }
  return (
    <Box sx={{ py: 1.5, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 1.5 }}>
      <Title title={say(outcomeWords.title)} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
        <Typography variant="h5" component="h2" sx={{ flexGrow: 1 }}>
          {say(outcomeWords.title)}
        </Typography>
        <Suspense>{own && <ScopeSwitch who={who} own={isOwn} onChange={setOwn} />}</Suspense>
        <TextField
          select
          size="small"
          label={say(outcomeWords.year)}
          value={year}
          onChange={({ target }) => setYear(target.value)}
          fullWidth={false}
          slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
          sx={{ minWidth: 140 }}
        >
          <MenuItem value={EVERY_YEAR}>{say(outcomeWords.everyYear)}</MenuItem>
          {years.map((each) => (
            <MenuItem key={each} value={each}>
              {each}
            </MenuItem>
          ))}
        </TextField>
        <Button variant="outlined" startIcon={<FileDownload />} onClick={save} disabled={!outcome?.items.length}>
          {say(outcomeWords.export)}
        </Button>
      </Box>
      <Typography color="text.secondary">{say(outcomeWords.hint)}</Typography>
      {problem && <Alert severity="error">{problem}</Alert>}
      {!data && !problem && <LinearProgress />}
      {outcome && (
        <Card>
          {outcome.items.length ? (
            <OutcomeTable outcome={outcome} />
          ) : (
            <Typography sx={{ p: 2 }}>{say(outcomeWords.empty)}</Typography>
          )}
        </Card>
      )}
    </Box>
  )
}
