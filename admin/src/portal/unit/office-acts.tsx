import { useContext } from 'react'
import { useAsked } from '../graph/use-asked.ts'
import { moment } from '../language/day.ts'
import { LanguageContext, useSay } from '../language/language.ts'
import { EntryCard } from '../parts/entry-card.tsx'
import { Listed, type Page } from '../parts/listed.tsx'
import { Shown } from '../parts/shown.tsx'
import { useLength } from '../parts/use-length.ts'
import { officeActWords, officeLevel, officeWords, rowWords } from './office-words.ts'
import { officeActs } from './unit.documents.ts'

type Act = {
  id: string
  at: string
  action: string
  type: string
  name: string
  level: string
  officeName: string | null
  changed: readonly string[]
}

/** Which office changed the record, the contacts or the entries of the unit, and when. */
export function OfficeActs() {
  const say = useSay()
  const { perPage, more } = useLength()
  const asked = useAsked<{ acts: Page<Act> | null }>(officeActs, { perPage })
  return (
    <>
      <h2>{say(officeWords.acts)}</h2>
      <p className="quiet">{say(officeWords.actsText)}</p>
      <Shown asked={asked}>
        {({ acts }) => (
          <Listed page={acts} empty={say(officeWords.noActs)} onMore={more}>
            {(act) => <ActCard act={act} />}
          </Listed>
        )}
      </Shown>
    </>
  )
}

function ActCard({ act: { at, action, type, name, level, officeName, changed } }: { act: Act }) {
  const say = useSay()
  const language = useContext(LanguageContext)
  const what = say(rowWords[type] ?? [type, type])
  return (
    <EntryCard
      title={`${say(officeActWords[action] ?? [action, action])}：${what} ${name}`}
      facts={[
        [say(officeWords.office), [say(officeLevel(level)), officeName].filter(Boolean).join(' · ')],
        // of what is new all fields are
        [say(officeWords.changed), action === 'UPDATE' ? changed.join(language === 'en' ? ', ' : '、') : null],
        [say(officeWords.when), moment(at, language)],
      ]}
    />
  )
}
