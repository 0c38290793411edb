import { Alert, Typography } from '@mui/material'
import { KeyedAct, type KeyedWords } from '../acts/keyed-act.tsx'
import { useAsked } from '../figures/use-asked.ts'
import { useViewer } from '../session/use-viewer.ts'
import { levelOf, type Viewer } from '../session/viewer.ts'
import { redeemReward } from '../volunteering/redemption/redemption.documents.ts'
import { formatNumber } from '../words/format.ts'
import { useLanguage, useSay } from '../words/words.ts'
import { shelf } from './bank.documents.ts'
import { bankWords } from './bank-words.ts'
import { Part, Row } from './desk-part.tsx'

type Reward = { id: string; name: string; priceMinutes: number; stock: number; station: { name: string } | null }
type Answer = { rewards: { items: Reward[] } }

const documents = [shelf]
const redeemWords: KeyedWords = {
  act: ['兑换', 'Redeem'],
  title: ['兑换这件物品？', 'Redeem this?'],
  text: [
    '所需时长从志愿者的余额中扣除，物品预留待领取。',
    'Its price is taken from the balance; it is kept until it is handed over.',
  ],
  done: ['已兑换，请交付后点“领取”。', 'Redeemed. Hand it over, then say so.'],
}

/** What the volunteer at the desk can take, of the stations of the clerk's place. */
export function DeskShelf({ volunteerId, round, onDone }: { volunteerId: string; round: number; onDone: () => void }) {
  const who = useViewer()
  return who ? <Shelf who={who} volunteerId={volunteerId} round={round} onDone={onDone} /> : null
}

type Props = { who: Viewer; volunteerId: string; round: number; onDone: () => void }

function Shelf({ who: { acting }, volunteerId, round, onDone }: Props) {
  const say = useSay()
  const language = useLanguage()
  const level = levelOf(acting)
  const place = level !== 'district' && acting.place ? { [`${level}Id`]: { eq: acting.place.id } } : {}
  const { data, problem } = useAsked<Answer>(documents, { filter: { state: { eq: 'AVAILABLE' }, ...place } }, round)
  const rewards = data?.rewards.items ?? []
  return (
    <Part title={say(bankWords.shelf)}>
      {problem && <Alert severity="error">{problem}</Alert>}
      {data && !rewards.length && <Typography>{say(bankWords.noMore)}</Typography>}
      {rewards.map(({ id, name, priceMinutes, stock, station }) => {
        const price = say(bankWords.minutes, { count: formatNumber(priceMinutes, language) })
        const left = say(bankWords.stock, { count: formatNumber(stock, language) })
        return (
          <Row key={id} name={`${name}（${station?.name ?? ''}）`} value={`${price} · ${left}`}>
            <KeyedAct
              words={redeemWords}
              document={redeemReward}
              variables={{ rewardId: id, volunteerId }}
              label={name}
              onDone={onDone}
            />
          </Row>
        )
      })}
    </Part>
  )
}
