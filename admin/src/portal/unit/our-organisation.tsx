import { useAsked } from '../graph/use-asked.ts'
import { useSay } from '../language/language.ts'
import { Listed, type Page } from '../parts/listed.tsx'
import { PrintButton } from '../parts/print-button.tsx'
import { Shown } from '../parts/shown.tsx'
import { useLength } from '../parts/use-length.ts'
import { useOwnId } from '../session/session.ts'
import { BodyCard, type BodyRecord } from './body-card.tsx'
import { type Hosted, HostedCard } from './hosted-card.tsx'
import { ourOrganisation } from './unit.documents.ts'
import { unitWords } from './unit-words.ts'

type Data = { organisation: BodyRecord | null; activities: Page<Hosted> | null }

/** What is kept of the social organisation, and what it hosts. */
export default function OurOrganisation() {
  const say = useSay()
  const organisationId = useOwnId()
  const { perPage, more } = useLength()
  const asked = useAsked<Data>(ourOrganisation, { organisationId, perPage })
  return (
    <>
      <h2>{say(unitWords.organisationTitle)}</h2>
      <Shown asked={asked}>
        {({ organisation, activities }) => (
          <>
            {organisation && <BodyCard body={organisation} />}
            <h2>{say(unitWords.activities)}</h2>
            <Listed page={activities} empty={say(unitWords.noActivities)} onMore={more}>
              {(activity) => <HostedCard activity={activity} onChange={asked.again} />}
            </Listed>
            <PrintButton />
          </>
        )}
      </Shown>
    </>
  )
}
