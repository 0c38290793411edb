import { type ReactNode } from 'react'
import { useSay } from '../language/language.ts'
import { EntryCard } from '../parts/entry-card.tsx'
import { unitWords } from './unit-words.ts'

export type BodyRecord = {
  name: string
  creditCode: string | null
  address: string | null
  community: { name: string } | null
}

/** The record of a unit or an organisation, and where to have it put right. */
export function BodyCard({ body, children }: { body: BodyRecord; children?: ReactNode }) {
  const say = useSay()
  return (
    <EntryCard
      title={body.name}
      facts={[
        [say(unitWords.creditCode), body.creditCode],
        [say(unitWords.address), body.address],
        [say(unitWords.place), body.community?.name],
      ]}
    >
      {children ?? <p className="quiet">{say(unitWords.wrongText)}</p>}
    </EntryCard>
  )
}
