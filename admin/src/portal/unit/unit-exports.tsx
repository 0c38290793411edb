import { useContext } from 'react'
import { useAsked } from '../graph/use-asked.ts'
import { moment } from '../language/day.ts'
import { LanguageContext, useSay } from '../language/language.ts'
import { EntryCard } from '../parts/entry-card.tsx'
import { Listed, type Page } from '../parts/listed.tsx'
import { Shown } from '../parts/shown.tsx'
import { useLength } from '../parts/use-length.ts'
import { useOwnId } from '../session/session.ts'
import { officeLevel, officeWords } from './office-words.ts'
import { unitExports } from './unit.documents.ts'

type Export = { id: string; name: string; officeLevel: string; officeName: string; createdAt: string }

/** Which office took a list out that the unit is in, and when. */
export function UnitExports() {
  const say = useSay()
  const language = useContext(LanguageContext)
  const { perPage, more } = useLength()
  const asked = useAsked<{ exports: Page<Export> | null }>(unitExports, { unitId: useOwnId(), perPage })
  return (
    <>
      <h2>{say(officeWords.exports)}</h2>
      <Shown asked={asked}>
        {({ exports }) => (
          <Listed page={exports} empty={say(officeWords.noExports)} onMore={more}>
            {(taken) => (
              <EntryCard
                title={`${say(officeWords.list)}：${taken.name}`}
                facts={[
                  [say(officeWords.office), `${say(officeLevel(taken.officeLevel))} · ${taken.officeName}`],
                  [say(officeWords.when), moment(taken.createdAt, language)],
                ]}
              />
            )}
          </Listed>
        )}
      </Shown>
    </>
  )
}
