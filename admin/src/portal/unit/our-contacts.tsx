import { useSay } from '../language/language.ts'
import { EntryCard } from '../parts/entry-card.tsx'
import { ContestButton } from './contest-button.tsx'
import { contestWords } from './contest-words.ts'
import { unitWords } from './unit-words.ts'

export type OurContact = {
  id: string
  name: string
  displayName: string | null
  officePhone: string | null
  community: { name: string } | null
}
type Props = { contacts: readonly OurContact[]; onChange: () => void }

/** Whom the offices ask for at the unit; what is wrong is contested, who has left is erased. */
export function OurContacts({ contacts, onChange }: Props) {
  const say = useSay()
  return (
    <>
      <h2>{say(contestWords.contacts)}</h2>
      {!contacts.length && <p className="card quiet">{say(contestWords.noContacts)}</p>}
      {contacts.map(({ id, name, displayName, officePhone, community }) => (
        <EntryCard
          key={id}
          title={name}
          facts={[
            [say(contestWords.contact), displayName],
            [say(contestWords.phone), officePhone],
            [say(unitWords.place), community?.name],
          ]}
        >
          <ContestButton subject="CONTACT" subjectId={id} name={name} onChange={onChange} />
          <ContestButton subject="CONTACT" subjectId={id} name={name} wish="ERASE" onChange={onChange} />
        </EntryCard>
      ))}
    </>
  )
}
