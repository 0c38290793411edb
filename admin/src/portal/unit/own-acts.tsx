import { useContext } from 'react'
import { trails } from '../../personal/personal.documents.ts'
import { type PersonalSheet } from '../../personal/personal-data.ts'
import { useAsked } from '../graph/use-asked.ts'
import { moment } from '../language/day.ts'
import { LanguageContext, useSay } from '../language/language.ts'
import { EntryCard } from '../parts/entry-card.tsx'
import { Shown } from '../parts/shown.tsx'
import { unitWords } from './unit-words.ts'

const ofOrganisations = trails.find((document) => document.includes('organisationsTrail')) ?? ''

/** What this account wrote into the lists and matches of the unit, the latest first. */
export function OwnActs() {
  const say = useSay()
  const language = useContext(LanguageContext)
  const asked = useAsked<{ result: PersonalSheet | null }>(ofOrganisations)
  return (
    <>
      <h2>{say(unitWords.ownActs)}</h2>
      <Shown asked={asked}>
        {({ result }) =>
          result?.rows.length ? (
            [...result.rows]
              .reverse()
              .slice(0, 10)
              .map(([when = '', act = '', type = '', ...rest]) => (
                <EntryCard
                  key={`${when}${rest[0]}`}
                  title={`${act}：${type}`}
                  facts={[[result.columns[0]!, moment(when, language)]]}
                />
              ))
          ) : (
            <p className="card quiet">{say(unitWords.noActs)}</p>
          )
        }
      </Shown>
    </>
  )
}
