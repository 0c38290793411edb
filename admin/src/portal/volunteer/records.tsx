import { useAsked } from '../graph/use-asked.ts'
import { useSay } from '../language/language.ts'
import { Listed, type Page } from '../parts/listed.tsx'
import { PrintButton } from '../parts/print-button.tsx'
import { Shown } from '../parts/shown.tsx'
import { useLength } from '../parts/use-length.ts'
import { Certificates } from './certificates.tsx'
import { Learning } from './learning.tsx'
import { OwnRank } from './own-rank.tsx'
import { type MyRecord, RecordCard } from './record-card.tsx'
import { myRecords } from './volunteer.documents.ts'
import { volunteerWords } from './volunteer-words.ts'

/** What the volunteer did, the latest first, to print and to contest, and what certifies it. */
export default function Records() {
  const say = useSay()
  const { perPage, more } = useLength()
  const asked = useAsked<{ serviceRecords: Page<MyRecord> | null }>(myRecords, { perPage })
  return (
    <>
      <h2>{say(volunteerWords.recordsTitle)}</h2>
      <Shown asked={asked}>
        {({ serviceRecords }) => (
          <>
            <Listed page={serviceRecords} empty={say(volunteerWords.noRecords)} onMore={more}>
              {(record) => <RecordCard record={record} onChange={asked.again} />}
            </Listed>
            <PrintButton />
          </>
        )}
      </Shown>
      <Learning />
      <OwnRank />
      <Certificates />
    </>
  )
}
