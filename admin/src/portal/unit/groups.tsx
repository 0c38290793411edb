import { useEffect, useState } from 'react'
import { useAsked } from '../graph/use-asked.ts'
import { useSay } from '../language/language.ts'
import { Choice } from '../parts/choice.tsx'
import { Listed, type Page } from '../parts/listed.tsx'
import { Shown } from '../parts/shown.tsx'
import { useLength } from '../parts/use-length.ts'
import { useOwnId } from '../session/session.ts'
import { type OpenActivity } from '../volunteer/activity.ts'
import { GroupActivityCard } from './group-activity-card.tsx'
import { groupWords } from './group-words.ts'
import { openForGroups, ourGroups } from './groups.documents.ts'
import { type OurGroup, OurGroupCard } from './our-group-card.tsx'
import { homeOf, useOurPlaces } from './use-our-places.ts'

type Open = { activities: Page<OpenActivity> | null; groups: { items: readonly { shiftId: string }[] } | null }

/** Activities a unit can bring people to, by headcount alone, and the groups it has signed up. */
export default function Groups() {
  const say = useSay()
  const [isNear, setNear] = useState(true)
  // one change is seen in both lists
  const [round, setRound] = useState(0)
  const places = useOurPlaces()
  const onChange = () => setRound((last) => last + 1)
  return (
    <>
      <h2>{say(groupWords.title)}</h2>
      <p className="quiet">{say(groupWords.text)}</p>
      <Choice
        value={isNear}
        onChange={setNear}
        options={[
          [true, say(groupWords.own)],
          [false, say(groupWords.everywhere)],
        ]}
      />
      <Shown asked={places}>
        {(data) => <OpenActivities communityId={isNear ? homeOf(data) : undefined} round={round} onChange={onChange} />}
      </Shown>
      <h2>{say(groupWords.ours)}</h2>
      <OurGroups round={round} onChange={onChange} />
    </>
  )
}

type Changing = { round: number; onChange: () => void }

function OurGroups({ round, onChange }: Changing) {
  const say = useSay()
  const { perPage, more } = useLength()
  const asked = useAsked<{ groups: Page<OurGroup> | null }>(ourGroups, { unitId: useOwnId(), perPage })
  useAgain(asked.again, round)
  return (
    <Shown asked={asked}>
      {({ groups }) => (
        <Listed page={groups} empty={say(groupWords.none)} onMore={more}>
          {(group) => <OurGroupCard group={group} onChange={onChange} />}
        </Listed>
      )}
    </Shown>
  )
}

function OpenActivities({ communityId, round, onChange }: Changing & { communityId?: string }) {
  const say = useSay()
  const unitId = useOwnId()
  const { perPage, more } = useLength()
  // the moment the page was opened: one that moved would ask anew each time
  const [now] = useState(() => new Date().toISOString())
  const asked = useAsked<Open>(openForGroups, {
    unitId,
    filter: {
      state: { in: ['PUBLISHED', 'FULL'] },
      startsAt: { gte: now },
      ...(communityId && { communityId: { eq: communityId } }),
    },
    perPage,
  })
  useAgain(asked.again, round)
  return (
    <Shown asked={asked}>
      {({ activities, groups }) => (
        <Listed page={activities} empty={say(groupWords.noActivities)} onMore={more}>
          {(activity) => (
            <GroupActivityCard
              activity={activity}
              taken={groups?.items.map(({ shiftId }) => shiftId) ?? []}
              onChange={onChange}
            />
          )}
        </Listed>
      )}
    </Shown>
  )
}

/** Asks again after each change made elsewhere on the page. */
function useAgain(again: () => void, round: number) {
  useEffect(() => {
    if (round) again()
  }, [again, round])
}
