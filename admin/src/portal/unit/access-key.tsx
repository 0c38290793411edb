import { useContext, useState } from 'react'
import { useAsked } from '../graph/use-asked.ts'
import { day, districtToday } from '../language/day.ts'
import { LanguageContext, useSay } from '../language/language.ts'
import { ActButton } from '../parts/act-button.tsx'
import { EntryCard } from '../parts/entry-card.tsx'
import { Shown } from '../parts/shown.tsx'
import { useTell } from '../parts/tell.tsx'
import { shellWords } from '../shell-words.ts'
import { keyWords } from './key-words.ts'
import { NewKey } from './new-key.tsx'
import { makeKey, ourKey, renewKey, replaceKey, withdrawKey } from './unit.documents.ts'

type Key = { id: string; ending: string; createdAt: string; lastUsedOn: string | null; expiresOn: string }
type Made = { made: { key: string } }

/** The one key of the unit's own systems: made here, shown when it is made, replaced and withdrawn. */
export function AccessKey() {
  const say = useSay()
  const tell = useTell()
  const asked = useAsked<{ keys: { items: readonly Key[] } | null }>(ourKey)
  const [made, setMade] = useState<string>()
  const changed = (key?: string) => {
    setMade(key)
    asked.again()
    if (!key) tell(keyWords.withdrawn)
  }
  const renewed = () => {
    asked.again()
    tell(keyWords.renewed)
  }
  return (
    <>
      <h2>{say(keyWords.ownSystem)}</h2>
      <p className="quiet no-print">{say(keyWords.text)}</p>
      {made && <NewKey value={made} />}
      <Shown asked={asked}>
        {({ keys }) => {
          if (!keys) return <p className="card quiet">{say(shellWords.partial)}</p>
          const [key] = keys.items
          if (key) return <KeyCard held={key} onRenewed={renewed} onChanged={changed} />
          return (
            <EntryCard title={say(keyWords.title)}>
              <p className="quiet">{say(keyWords.none)}</p>
              <ActButton<Made>
                word={keyWords.make}
                document={makeKey}
                variables={() => ({})}
                onDone={(answer) => changed(answer.made.key)}
              />
            </EntryCard>
          )
        }}
      </Shown>
    </>
  )
}

type Held = { held: Key; onRenewed: () => void; onChanged: (key?: string) => void }

function KeyCard({ held, onRenewed, onChanged }: Held) {
  const say = useSay()
  const language = useContext(LanguageContext)
  return (
    <EntryCard
      title={say(keyWords.title)}
      facts={[
        [say(keyWords.ending), held.ending],
        [say(keyWords.madeOn), day(held.createdAt, language)],
        [say(keyWords.lastUsedOn), held.lastUsedOn ? day(held.lastUsedOn, language) : say(keyWords.neverUsed)],
        [say(keyWords.expiresOn), day(held.expiresOn, language)],
      ]}
    >
      {held.expiresOn < districtToday() && <p className="quiet">{say(keyWords.expired)}</p>}
      <ActButton word={keyWords.renew} document={renewKey} variables={() => ({})} onDone={onRenewed} />
      <ActButton<Made>
        word={keyWords.replace}
        question={keyWords.replaceQuestion}
        document={replaceKey}
        variables={() => ({})}
        onDone={({ made }) => onChanged(made.key)}
      />
      <ActButton
        word={keyWords.withdraw}
        question={keyWords.withdrawQuestion}
        document={withdrawKey}
        variables={() => ({})}
        onDone={() => onChanged()}
      />
    </EntryCard>
  )
}
