import { Alert, Box, Button, FormControlLabel, LinearProgress, Switch, Typography } from '@mui/material'
import { useState } from 'react'
import { Title, useNotify } from 'react-admin'
import { useParams } from 'react-router-dom'
import { useAsked } from '../figures/use-asked.ts'
import { formatInstant } from '../words/format.ts'
import { useLanguage, useSay } from '../words/words.ts'
import { EntryRows } from './entry-rows.tsx'
import { sheet } from './host.documents.ts'
import { hostWords } from './host-words.ts'
import { type Entry, entriesOf, toRecord } from './sheet-entry.ts'
import { minutesOf, recordedIn, type ShiftSheet } from './shift-sheet.ts'
import { useEnterSheet } from './use-enter-sheet.ts'
import { WalkIn } from './walk-in.tsx'

const documents = [sheet]
type Refused = Readonly<Record<string, string>>

/** Enters a signed sheet in one form: who came, and for how many minutes. */
export default function SheetEntryPage() {
  const { activityId = '', shiftId = '' } = useParams()
  const [round, setRound] = useState(0)
  const [refused, setRefused] = useState<Refused>({})
  const { data, problem } = useAsked<ShiftSheet>(documents, { activityId, shiftId }, round)
  function saved(failed: Refused) {
    setRefused(failed)
    setRound(round + 1)
  }
  if (problem) return <Alert severity="error">{problem}</Alert>
  return data?.shift ? <Sheet {...data} shift={data.shift} refused={refused} onSaved={saved} /> : <LinearProgress />
}

type Props = Omit<ShiftSheet, 'shift'> & {
  shift: NonNullable<ShiftSheet['shift']>
  refused: Refused
  onSaved: (refused: Refused) => void
}

function Sheet({ shift, records, refused, onSaved }: Props) {
  const say = useSay()
  const language = useLanguage()
  const notify = useNotify()
  const { activityId = '' } = useParams()
  const enter = useEnterSheet(activityId, shift)
  const known = records?.items ?? []
  const [entries, setEntries] = useState(() => entriesOf(shift, known))
  const [marksAbsent, setMarksAbsent] = useState(true)
  const [isBusy, setIsBusy] = useState(false)
  const change = (volunteerId: string, to: Partial<Entry>) =>
    setEntries(entries.map((entry) => (entry.volunteerId === volunteerId ? { ...entry, ...to } : entry)))
  function add(came: { volunteerId: string; name: string }) {
    if (entries.some(({ volunteerId }) => volunteerId === came.volunteerId)) return
    const recorded = recordedIn(shift, came.volunteerId, known)
    setEntries([...entries, { ...came, recorded, came: true, minutes: minutesOf(shift) }])
  }
  async function save() {
    setIsBusy(true)
    try {
      const { count, refused: failed } = await enter(entries, marksAbsent)
      const failures = Object.keys(failed).length
      notify(say(failures ? hostWords.someRefused : hostWords.saved, { count, refused: failures }), {
        type: failures ? 'warning' : 'info',
      })
      onSaved(failed)
    } catch (error) {
      notify((error as Error).message, { type: 'error' })
      setIsBusy(false)
    }
  }
  const hasBegun = Date.parse(shift.startsAt) <= Date.now()
  return (
    <Box sx={{ py: 1.5, maxWidth: 900, display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Title title={say(hostWords.enterSheet)} />
      <Typography variant="h5" component="h2">
        {`${shift.activity?.name ?? ''} ${shift.name}`}
      </Typography>
      <Typography>{`${formatInstant(shift.startsAt, language)} – ${shift.endsAt.slice(11, 16)}`}</Typography>
      {!hasBegun && <Alert severity="info">{say(hostWords.notBegun)}</Alert>}
      <Typography>{say(hostWords.enterHint)}</Typography>
      <EntryRows entries={entries} refused={refused} onChange={change} />
      <WalkIn onAdd={add} />
      <FormControlLabel
        control={<Switch checked={marksAbsent} onChange={(_, checked) => setMarksAbsent(checked)} />}
        label={say(hostWords.othersAbsent)}
      />
      <Button variant="contained" disabled={!hasBegun || isBusy} onClick={save} sx={{ justifySelf: 'start' }}>
        {say(hostWords.save, { count: toRecord(entries).length })}
      </Button>
    </Box>
  )
}
