import { useContext } from 'react'
import { useAsked } from '../graph/use-asked.ts'
import { day } from '../language/day.ts'
import { LanguageContext, useSay } from '../language/language.ts'
import { EntryCard } from '../parts/entry-card.tsx'
import { Facts } from '../parts/facts.tsx'
import { Listed, type Page } from '../parts/listed.tsx'
import { Shown } from '../parts/shown.tsx'
import { useLength } from '../parts/use-length.ts'
import { useOwnId } from '../session/session.ts'
import { ourGoods } from './unit.documents.ts'
import { unitWords } from './unit-words.ts'

type Gift = {
  id: string
  name: string
  quantity: number
  donatedOn: string
  community: { name: string } | null
  station: { name: string } | null
  rewards: { items: readonly { id: string; name: string; redeemed: number; stock: number }[] } | null
}

/** What the unit gave, how much of it was redeemed and is left, in which community. */
export default function Goods() {
  const say = useSay()
  const language = useContext(LanguageContext)
  const unitId = useOwnId()
  const { perPage, more } = useLength()
  const asked = useAsked<{ donations: Page<Gift> | null }>(ourGoods, { unitId, perPage })
  return (
    <>
      <h2>{say(unitWords.goodsTitle)}</h2>
      <p className="quiet">{say(unitWords.goodsText)}</p>
      <Shown asked={asked}>
        {({ donations }) => (
          <Listed page={donations} empty={say(unitWords.noGoods)} onMore={more}>
            {(gift) => (
              <EntryCard
                title={gift.name}
                facts={[
                  [say(unitWords.given), gift.quantity],
                  [say(unitWords.givenOn), day(gift.donatedOn, language)],
                  [say(unitWords.place), gift.community?.name],
                  [say(unitWords.station), gift.station?.name],
                ]}
              >
                {gift.rewards?.items.map((reward) => (
                  <section key={reward.id} className="row">
                    <strong>{reward.name}</strong>
                    <Facts
                      facts={[
                        [say(unitWords.redeemed), reward.redeemed],
                        [say(unitWords.left), reward.stock],
                      ]}
                    />
                  </section>
                ))}
              </EntryCard>
            )}
          </Listed>
        )}
      </Shown>
    </>
  )
}
