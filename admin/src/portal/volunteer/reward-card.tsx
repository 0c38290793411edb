import { useContext } from 'react'
import { LanguageContext, useSay } from '../language/language.ts'
import { minutesInWords } from '../language/minutes.ts'
import { ActButton } from '../parts/act-button.tsx'
import { EntryCard } from '../parts/entry-card.tsx'
import { useTell } from '../parts/tell.tsx'
import { useUndo } from '../parts/use-undo.ts'
import { giveBack, redeem } from './volunteer.documents.ts'
import { volunteerWords } from './volunteer-words.ts'

export type RewardOnOffer = {
  id: string
  name: string
  priceMinutes: number
  stock: number
  station: { name: string } | null
}
type Props = { reward: RewardOnOffer; balance: number; onChange: () => void }

/** Something to redeem, with its price; who has not enough minutes is told so. */
export function RewardCard({ reward, balance, onChange }: Props) {
  const say = useSay()
  const language = useContext(LanguageContext)
  const tell = useTell()
  const undo = useUndo(giveBack, onChange)
  return (
    <EntryCard
      title={reward.name}
      facts={[
        [say(volunteerWords.price), minutesInWords(reward.priceMinutes, language)],
        [say(volunteerWords.stock), reward.stock],
        [say(volunteerWords.station), reward.station?.name],
      ]}
    >
      {balance < reward.priceMinutes ? (
        <p className="quiet">{say(volunteerWords.tooDear)}</p>
      ) : (
        <ActButton<{ result: { id: string; version: number } }>
          isMain
          word={volunteerWords.redeem}
          question={volunteerWords.redeemQuestion}
          about={reward.name}
          document={redeem}
          variables={(key) => ({ rewardId: reward.id, key })}
          onDone={({ result }) => {
            tell(
              volunteerWords.redeemed,
              undo((key) => ({ ...result, key })),
            )
            onChange()
          }}
        />
      )}
    </EntryCard>
  )
}
