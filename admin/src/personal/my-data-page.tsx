import { Alert, Button, Card, CardContent, LinearProgress, Stack, Typography } from '@mui/material'
import { useState } from 'react'
import { Title, useLogout, useRefresh } from 'react-admin'
import { useAct } from '../acts/use-act.ts'
import { useAsked } from '../figures/use-asked.ts'
import { enums, fieldOf } from '../graph/meta.ts'
import { useViewer } from '../session/use-viewer.ts'
import { levelOf } from '../session/viewer.ts'
import { download } from '../sheet/download.ts'
import { formatInstant } from '../words/format.ts'
import { useLanguage, useSay } from '../words/words.ts'
import { actWords } from './act-words.ts'
import EraseDialog from './erase-dialog.tsx'
import { Kept } from './kept.tsx'
import { maskedFields } from './masked-fields.ts'
import { exportMine, mine } from './personal.documents.ts'
import { type PersonalData } from './personal-data.ts'
import { personalWords } from './personal-words.ts'
import WithdrawDialog from './withdraw-dialog.tsx'

type Consent = { id: string; version: number; purpose: string; givenOn: string; withdrawnAt: string | null }
type Read = {
  id: string
  kind: string
  field: string | null
  reason: string
  readerLevel: string
  readerName: string
  createdAt: string
}
type Mine = {
  registrations: { items: Record<string, string | number | null>[] }
  volunteers: { items: { id: string; number: string; displayName: string }[] }
  consents: { items: Consent[] }
  personalReads: { total: number; items: Read[] }
}

/** What is kept of the volunteer who looks: in short, who has read it, to take out, to withdraw, to erase. */
export default function MyDataPage() {
  const say = useSay()
  const who = useViewer()
  if (!who) return <LinearProgress />
  if (levelOf(who.acting) !== 'volunteer')
    return (
      <Alert severity="info" sx={{ mt: 2 }}>
        {say(personalWords.ownOnly)}
      </Alert>
    )
  return <Mine />
}

function Mine() {
  const say = useSay()
  const language = useLanguage()
  const act = useAct()
  const logout = useLogout()
  const refresh = useRefresh()
  const [round, setRound] = useState(0)
  const { data, problem } = useAsked<Mine>([mine], {}, round)
  const [withdrawing, setWithdrawing] = useState<Consent>()
  const [isErasing, setErasing] = useState(false)
  const word = (kind: string, value: string) => say(enums[kind]?.[value] ?? [value, value])

  async function takeOut(format: 'json' | 'xlsx') {
    const { answer } = await act<{ result: PersonalData }>(exportMine, {})
    if (!answer) return
    const { asJson, asWorkbook } = await import('./export-mine.ts')
    const file = format === 'json' ? asJson(answer.result) : await asWorkbook(answer.result)
    download(file, `${say(personalWords.fileName)}_${answer.result.asOf.slice(0, 10)}.${format}`)
    setRound(round + 1)
  }

  if (problem) return <Alert severity="error">{problem}</Alert>
  if (!data) return <LinearProgress />
  const [volunteer] = data.volunteers.items
  const [registration] = data.registrations.items
  const held = data.consents.items.filter(({ withdrawnAt }) => !withdrawnAt)
  return (
    <Stack spacing={2} sx={{ py: 2, maxWidth: 860 }}>
      <Title title={say(actWords.mine)} />
      <Typography>{say(personalWords.mineText)}</Typography>
      <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1 }}>
        <Button variant="contained" onClick={() => takeOut('json')}>
          {say(personalWords.asJson)}
        </Button>
        <Button variant="outlined" onClick={() => takeOut('xlsx')}>
          {say(personalWords.asSheet)}
        </Button>
        <Button color="error" onClick={() => setErasing(true)}>
          {say(actWords.erase)}
        </Button>
      </Stack>
      <Kept title={say(personalWords.kept)} none={say(personalWords.nothingKept)}>
        {volunteer && [
          { id: 'number', text: `${volunteer.number} · ${volunteer.displayName}` },
          ...[...maskedFields, 'birthYear']
            .filter((name) => registration?.[name])
            .map((name) => ({
              id: name,
              text: `${say(fieldOf('registrations', name).label)}：${registration?.[name]}`,
            })),
        ]}
      </Kept>
      <Card>
        <CardContent>
          <Typography variant="h6" component="h2">
            {say(personalWords.agreed)}
          </Typography>
          {held.length === 0 && <Typography color="text.secondary">{say(personalWords.noConsent)}</Typography>}
          {held.map((consent) => (
            <Stack key={consent.id} direction="row" spacing={1} sx={{ alignItems: 'center' }}>
              <Typography>
                {word('ConsentPurpose', consent.purpose)} · {consent.givenOn}
              </Typography>
              <Button size="small" color="inherit" onClick={() => setWithdrawing(consent)}>
                {say(actWords.withdraw)}
              </Button>
            </Stack>
          ))}
        </CardContent>
      </Card>
      <Kept
        title={say(personalWords.readers, { count: data.personalReads.total })}
        none={say(personalWords.nobodyRead)}
      >
        {data.personalReads.items.map(({ id, kind, field, reason, readerLevel, readerName, createdAt }) => ({
          id,
          text: `${formatInstant(createdAt, language)} · ${word('ReaderLevel', readerLevel)} ${readerName} · ${word('PersonalReadKind', kind)}${field ? ` · ${say(fieldOf('registrations', field).label)}` : ''} · ${reason}`,
        }))}
      </Kept>
      {withdrawing && (
        <WithdrawDialog
          consent={withdrawing}
          onClose={() => setWithdrawing(undefined)}
          onDone={() => {
            setRound(round + 1)
            refresh()
          }}
        />
      )}
      {isErasing && volunteer && (
        <EraseDialog
          id={volunteer.id}
          number={volunteer.number}
          onClose={() => setErasing(false)}
          onDone={() => logout()}
        />
      )}
    </Stack>
  )
}
