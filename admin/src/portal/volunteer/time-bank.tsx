import { useContext } from 'react'
import { useAsked } from '../graph/use-asked.ts'
import { LanguageContext, useSay } from '../language/language.ts'
import { minutesInWords } from '../language/minutes.ts'
import { Listed, type Page } from '../parts/listed.tsx'
import { Shown } from '../parts/shown.tsx'
import { useLength } from '../parts/use-length.ts'
import { type MyRedemption, RedemptionCard } from './redemption-card.tsx'
import { RewardCard, type RewardOnOffer } from './reward-card.tsx'
import { type Self } from './self.ts'
import { bank, mySelf } from './volunteer.documents.ts'
import { volunteerWords } from './volunteer-words.ts'

type Bank = {
  viewer: { balanceMinutes: number | null }
  rewards: Page<RewardOnOffer> | null
  redemptions: Page<MyRedemption> | null
}

/** The minutes of the volunteer, what they are good for at the station at home, and what was redeemed. */
export default function TimeBank() {
  const say = useSay()
  const self = useAsked<Self>(mySelf)
  return (
    <>
      <h2>{say(volunteerWords.bankTitle)}</h2>
      <Shown asked={self}>
        {({ volunteers }) => <Shelf stationId={volunteers?.items[0]?.homeStationId ?? undefined} />}
      </Shown>
    </>
  )
}

function Shelf({ stationId }: { stationId?: string }) {
  const say = useSay()
  const language = useContext(LanguageContext)
  const [rewards, redemptions] = [useLength(), useLength()]
  const filter = { state: { eq: 'AVAILABLE' }, ...(stationId && { stationId: { eq: stationId } }) }
  const asked = useAsked<Bank>(bank, { filter, rewards: rewards.perPage, redemptions: redemptions.perPage })
  return (
    <Shown asked={asked}>
      {(data) => (
        <>
          <section className="card balance">
            <p>{say(volunteerWords.balance)}</p>
            <strong>{minutesInWords(data.viewer.balanceMinutes ?? 0, language)}</strong>
            <p>{say(volunteerWords.balanceHint)}</p>
          </section>
          <h2>{say(volunteerWords.rewards)}</h2>
          <Listed page={data.rewards} empty={say(volunteerWords.noRewards)} onMore={rewards.more}>
            {(reward) => (
              <RewardCard reward={reward} balance={data.viewer.balanceMinutes ?? 0} onChange={asked.again} />
            )}
          </Listed>
          <h2>{say(volunteerWords.redemptions)}</h2>
          <Listed page={data.redemptions} empty={say(volunteerWords.noRedemptions)} onMore={redemptions.more}>
            {(redemption) => <RedemptionCard redemption={redemption} onChange={asked.again} />}
          </Listed>
        </>
      )}
    </Shown>
  )
}
