import { useContext } from 'react'
import { day } from '../language/day.ts'
import { LanguageContext, useSay } from '../language/language.ts'
import { ActButton } from '../parts/act-button.tsx'
import { EntryCard } from '../parts/entry-card.tsx'
import { Facts } from '../parts/facts.tsx'
import { useTell } from '../parts/tell.tsx'
import { useUndo } from '../parts/use-undo.ts'
import { wordsOf } from '../state-words.ts'
import { ContestButton } from './contest-button.tsx'
import { restoreGoods, withdrawGoods } from './goods.documents.ts'
import { goodsWords } from './goods-words.ts'

export type Gift = {
  id: string
  name: string
  state: string
  quantity: number
  withdrawn: number
  leftQuantity: number | null
  redeemedQuantity: number | null
  donatedOn: string
  pledgedUntil: string | null
  answer: string | null
  community: { name: string } | null
  station: { name: string } | null
  rewards: { items: readonly { id: string; name: string; redeemed: number; stock: number }[] } | null
}
type Props = { gift: Gift; onChange: () => void }

/** Goods the unit pledged or gave: how they stand, and to withdraw what nobody has reserved, with a way back. */
export function GiftCard({ gift, onChange }: Props) {
  const say = useSay()
  const language = useContext(LanguageContext)
  const tell = useTell()
  const undo = useUndo(restoreGoods, onChange)
  const { id, state } = gift
  const left = gift.leftQuantity ?? 0
  const isPledge = state === 'PLEDGED'
  let asked = left
  return (
    <EntryCard
      title={gift.name}
      state={say(wordsOf('DonationState', state))}
      facts={[
        [say(goodsWords.given), gift.quantity],
        [say(goodsWords.givenOn), state === 'RECEIVED' && day(gift.donatedOn, language)],
        [say(goodsWords.until), isPledge && gift.pledgedUntil && day(gift.pledgedUntil, language)],
        [say(goodsWords.redeemed), state === 'RECEIVED' && gift.redeemedQuantity],
        [say(goodsWords.left), state === 'RECEIVED' && left],
        [say(goodsWords.takenBack), gift.withdrawn || null],
        [say(goodsWords.place), gift.community?.name],
        [say(goodsWords.station), gift.station?.name],
        [say(goodsWords.answer), gift.answer],
      ]}
    >
      {gift.rewards?.items.map((reward) => (
        <section key={reward.id} className="row">
          <strong>{reward.name}</strong>
          <Facts
            facts={[
              [say(goodsWords.redeemed), reward.redeemed],
              [say(goodsWords.left), reward.stock],
            ]}
          />
        </section>
      ))}
      {left > 0 && (
        <ActButton
          word={goodsWords.withdraw}
          question={goodsWords.withdrawQuestion}
          about={gift.name}
          document={withdrawGoods}
          variables={(key, form) => {
            asked = Number(form.get('quantity'))
            return { id, quantity: asked, key }
          }}
          onDone={() => {
            const quantity = asked
            tell(
              (now) => now(goodsWords.withdrawn, { count: quantity }),
              undo((key) => ({ id, quantity, key })),
            )
            onChange()
          }}
        >
          <label>
            {say(goodsWords.quantity)}
            <input type="number" name="quantity" min={1} max={left} defaultValue={left} inputMode="numeric" required />
          </label>
        </ActButton>
      )}
      {!isPledge && <ContestButton subject="DONATION" subjectId={id} name={gift.name} onChange={onChange} />}
    </EntryCard>
  )
}
