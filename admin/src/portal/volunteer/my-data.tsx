import { useContext } from 'react'
import { withdraw } from '../../personal/personal.documents.ts'
import { useAsked } from '../graph/use-asked.ts'
import { day, moment } from '../language/day.ts'
import { LanguageContext, useSay } from '../language/language.ts'
import { ActButton } from '../parts/act-button.tsx'
import { EntryCard } from '../parts/entry-card.tsx'
import { Listed, type Page } from '../parts/listed.tsx'
import { Shown } from '../parts/shown.tsx'
import { useTell } from '../parts/tell.tsx'
import { useLength } from '../parts/use-length.ts'
import { wordsOf } from '../state-words.ts'
import { dataWords } from './data-words.ts'
import { Erase } from './erase.tsx'
import { KeptCard, type Registration } from './kept-card.tsx'
import { TakeOut } from './take-out.tsx'
import { myData } from './volunteer.documents.ts'

type Consent = {
  id: string
  version: number
  purpose: string
  givenOn: string
  withdrawnAt: string | null
  text: { text: string } | null
}
type Read = { id: string; kind: string; field: string | null; reason: string; readerName: string; createdAt: string }
type Data = {
  registrations: { items: readonly Registration[] } | null
  volunteers: { items: readonly { id: string; number: string; displayName: string }[] } | null
  consents: { items: readonly Consent[] } | null
  personalReads: Page<Read> | null
}

/** What is kept of the volunteer, who read it, and the ways to take it out, to withdraw a consent and to be erased. */
export default function MyData() {
  const say = useSay()
  const language = useContext(LanguageContext)
  const { perPage, more } = useLength()
  const asked = useAsked<Data>(myData, { perPage })
  return (
    <>
      <h2>{say(dataWords.title)}</h2>
      <p className="quiet">{say(dataWords.text)}</p>
      <Shown asked={asked}>
        {({ registrations, volunteers, consents, personalReads }) => {
          const self = volunteers?.items[0]
          const given = consents?.items ?? []
          return (
            <>
              <KeptCard self={self} registration={registrations?.items[0]} />
              <h2>{say(dataWords.consents)}</h2>
              <Listed
                page={consents && { items: given, total: given.length }}
                empty={say(dataWords.noConsents)}
                onMore={more}
              >
                {(consent) => <ConsentCard consent={consent} onChange={asked.again} />}
              </Listed>
              <h2>{say(dataWords.reads)}</h2>
              <Listed page={personalReads} empty={say(dataWords.noReads)} onMore={more}>
                {(read) => (
                  <EntryCard
                    title={say(wordsOf('PersonalReadKind', read.kind))}
                    facts={[
                      [say(dataWords.what), read.field && say(wordsOf('PersonalField', read.field))],
                      [say(dataWords.reader), read.readerName],
                      [say(dataWords.why), read.reason],
                      [say(dataWords.when), moment(read.createdAt, language)],
                    ]}
                  />
                )}
              </Listed>
              <TakeOut />
              {self && <Erase id={self.id} number={self.number} />}
            </>
          )
        }}
      </Shown>
    </>
  )
}

function ConsentCard({ consent, onChange }: { consent: Consent; onChange: () => void }) {
  const say = useSay()
  const language = useContext(LanguageContext)
  const tell = useTell()
  const title = say(wordsOf('ConsentPurpose', consent.purpose))
  return (
    <EntryCard
      title={title}
      state={say(consent.withdrawnAt ? dataWords.withdrawn : dataWords.inForce)}
      facts={[[say(dataWords.givenOn), day(consent.givenOn, language)]]}
    >
      <p>{consent.text?.text}</p>
      {!consent.withdrawnAt && (
        <ActButton
          word={dataWords.withdraw}
          question={dataWords.withdrawQuestion}
          about={title}
          document={withdraw}
          variables={() => ({ id: consent.id, version: consent.version })}
          onDone={() => {
            tell(dataWords.withdrawnNow)
            onChange()
          }}
        />
      )}
    </EntryCard>
  )
}
