import { useState } from 'react'
import { useAsked } from '../graph/use-asked.ts'
import { useSay } from '../language/language.ts'
import { Choice } from '../parts/choice.tsx'
import { Listed } from '../parts/listed.tsx'
import { Shown } from '../parts/shown.tsx'
import { useLength } from '../parts/use-length.ts'
import { type OpenActivity, type OwnSeat } from './activity.ts'
import { ActivityCard } from './activity-card.tsx'
import { type Self } from './self.ts'
import { mySelf, openActivities } from './volunteer.documents.ts'
import { volunteerWords } from './volunteer-words.ts'

type Open = {
  activities: { total: number; items: readonly OpenActivity[] } | null
  signUps: { items: readonly OwnSeat[] } | null
}

/** What takes place near the volunteer, soonest first. */
export default function Activities() {
  const say = useSay()
  const [isNear, setNear] = useState(true)
  const self = useAsked<Self>(mySelf)
  const near = self.data?.volunteers?.items[0]?.communityId
  return (
    <>
      <h2>{say(volunteerWords.activitiesTitle)}</h2>
      <Choice
        value={isNear}
        onChange={setNear}
        options={[
          [true, say(volunteerWords.nearMe)],
          [false, say(volunteerWords.everywhere)],
        ]}
      />
      <Shown asked={self}>{() => <OpenActivities communityId={isNear ? near : undefined} />}</Shown>
    </>
  )
}

function OpenActivities({ communityId }: { communityId?: string }) {
  const say = useSay()
  const { perPage, more } = useLength()
  // the moment the page was opened: one that moved would ask anew each time
  const [now] = useState(() => new Date().toISOString())
  const asked = useAsked<Open>(openActivities, {
    filter: {
      state: { in: ['PUBLISHED', 'FULL'] },
      startsAt: { gte: now },
      ...(communityId && { communityId: { eq: communityId } }),
    },
    perPage,
  })
  return (
    <Shown asked={asked}>
      {({ activities, signUps }) => (
        <Listed page={activities} empty={say(volunteerWords.noActivities)} onMore={more}>
          {(activity) => <ActivityCard activity={activity} ownSeats={signUps?.items ?? []} onChange={asked.again} />}
        </Listed>
      )}
    </Shown>
  )
}
