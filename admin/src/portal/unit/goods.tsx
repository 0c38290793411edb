import { useAsked } from '../graph/use-asked.ts'
import { useSay } from '../language/language.ts'
import { Listed, type Page } from '../parts/listed.tsx'
import { Shown } from '../parts/shown.tsx'
import { useLength } from '../parts/use-length.ts'
import { useOwnId } from '../session/session.ts'
import { type Gift, GiftCard } from './gift-card.tsx'
import { ourGoods } from './goods.documents.ts'
import { goodsWords } from './goods-words.ts'
import { PledgeGoods } from './pledge-goods.tsx'

/** What the unit pledged and gave, how much of it was redeemed and is left, in which community. */
export default function Goods() {
  const say = useSay()
  const unitId = useOwnId()
  const { perPage, more } = useLength()
  const asked = useAsked<{ donations: Page<Gift> | null }>(ourGoods, { unitId, perPage })
  return (
    <>
      <h2>{say(goodsWords.title)}</h2>
      <p className="quiet">{say(goodsWords.text)}</p>
      <PledgeGoods onChange={asked.again} />
      <Shown asked={asked}>
        {({ donations }) => (
          <Listed page={donations} empty={say(goodsWords.none)} onMore={more}>
            {(gift) => <GiftCard gift={gift} onChange={asked.again} />}
          </Listed>
        )}
      </Shown>
    </>
  )
}
