import { Alert, LinearProgress, Typography } from '@mui/material'
import { useState } from 'react'
import { KeyedAct } from '../acts/keyed-act.tsx'
import { useAsked } from '../figures/use-asked.ts'
import { collectRedemption } from '../volunteering/redemption/redemption.documents.ts'
import { collectWords } from '../volunteering/redemption/redemption-words.ts'
import { formatDate, formatNumber } from '../words/format.ts'
import { useLanguage, useSay } from '../words/words.ts'
import { customer } from './bank.documents.ts'
import { bankWords } from './bank-words.ts'
import { Part, Row } from './desk-part.tsx'
import { DeskShelf } from './desk-shelf.tsx'

type Account = { id: string; balanceMinutes: number; bank: { id: string; name: string } | null }
type Reserved = {
  id: string
  version: number
  minutes: number
  collectBy: string
  reward: { id: string; name: string } | null
}
type Answer = {
  volunteer: { number: string; displayName: string | null } | null
  accounts: { items: Account[] } | null
  redemptions: { items: Reserved[] } | null
}

const documents = [customer]

/** A volunteer at the desk: the balance, what is to be handed over, and what is on the shelf. */
export function DeskCustomer({ volunteerId }: { volunteerId: string }) {
  const say = useSay()
  const language = useLanguage()
  const [round, setRound] = useState(0)
  const again = () => setRound((last) => last + 1)
  const { data, problem } = useAsked<Answer>(documents, { id: volunteerId }, round)
  if (problem) return <Alert severity="error">{problem}</Alert>
  const minutes = (count: number) => say(bankWords.minutes, { count: formatNumber(count, language) })
  const accounts = data?.accounts?.items ?? []
  const reserved = data?.redemptions?.items ?? []
  return (
    <>
      <Part title={say(bankWords.balance)}>
        {!data && <LinearProgress />}
        {data && !accounts.length && <Typography>{say(bankWords.noBalance)}</Typography>}
        {accounts.map(({ id, bank, balanceMinutes }) => (
          <Row key={id} name={bank?.name ?? ''} value={minutes(balanceMinutes)} />
        ))}
      </Part>
      {reserved.length > 0 && (
        <Part title={say(bankWords.reserved)}>
          {reserved.map(({ id, version, reward, collectBy }) => (
            <Row
              key={id}
              name={reward?.name ?? ''}
              value={say(bankWords.collectBy, { day: formatDate(collectBy, language) })}
            >
              <KeyedAct
                words={collectWords}
                document={collectRedemption}
                variables={{ id, version }}
                label={reward?.name}
                onDone={again}
              />
            </Row>
          ))}
        </Part>
      )}
      <DeskShelf volunteerId={volunteerId} round={round} onDone={again} />
    </>
  )
}
