import { Alert, Box, Button, Card, CardContent, LinearProgress, Stack, Typography } from '@mui/material'
import { useState } from 'react'
import { RecordContextProvider, useLogout, useRefresh } from 'react-admin'
import { useAsked } from '../figures/use-asked.ts'
import { enums, fieldOf } from '../graph/meta.ts'
import { formatInstant } from '../words/format.ts'
import { useLanguage, useSay } from '../words/words.ts'
import { actWords } from './act-words.ts'
import EraseDialog from './erase-dialog.tsx'
import { Kept } from './kept.tsx'
import { isMasked, maskedFields } from './masked-fields.ts'
import { mine } from './personal.documents.ts'
import { personalWords } from './personal-words.ts'
import { RevealButton } from './reveal-button.tsx'
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
  registrations: { items: ({ id: string } & Record<string, string | number | null>)[] }
  volunteers: { items: { id: string; number: string; displayName: string }[] }
  consents: { items: Consent[] }
  personalReads: { total: number; items: Read[] }
}

/** In short what is kept of the volunteer, what he has agreed to, and who has read it. `round` asks for it anew. */
export function Mine({ round, onChange }: { round: number; onChange: () => void }) {
  const say = useSay()
  const language = useLanguage()
  const logout = useLogout()
  const refresh = useRefresh()
  const { data, problem } = useAsked<Mine>([mine], {}, round)
  const [withdrawing, setWithdrawing] = useState<Consent>()
  const [isErasing, setErasing] = useState(false)
  const word = (kind: string, value: string) => say(enums[kind]?.[value] ?? [value, value])

  if (problem) return <Alert severity="error">{problem}</Alert>
  if (!data) return <LinearProgress />
  const [volunteer] = data.volunteers.items
  const [registration] = data.registrations.items
  const held = data.consents.items.filter(({ withdrawnAt }) => !withdrawnAt)
  return (
    <Stack spacing={2}>
      <Kept title={say(personalWords.kept)} none={say(personalWords.nothingKept)}>
        {volunteer && [
          { id: 'number', text: `${volunteer.number} · ${volunteer.displayName}` },
          ...[...maskedFields, 'birthYear']
            .filter((name) => registration?.[name])
            .map((name) => ({
              id: name,
              text: `${say(fieldOf('registrations', name).label)}：${registration?.[name]}`,
              act: isMasked(name) && (
                <RecordContextProvider value={registration}>
                  <RevealButton name={name} />
                </RecordContextProvider>
              ),
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
          text: `${formatInstant(createdAt, language)} · ${readerLevel === 'VOLUNTEER' ? readerName : `${word('ReaderLevel', readerLevel)} ${readerName}`} · ${word('PersonalReadKind', kind)}${field ? ` · ${word('PersonalField', field)}` : ''} · ${reason}`,
        }))}
      </Kept>
      <Box>
        <Button color="error" onClick={() => setErasing(true)}>
          {say(actWords.erase)}
        </Button>
      </Box>
      {withdrawing && (
        <WithdrawDialog
          consent={withdrawing}
          onClose={() => setWithdrawing(undefined)}
          onDone={() => {
            onChange()
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
