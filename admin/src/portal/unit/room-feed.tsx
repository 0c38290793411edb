import { useContext, useState } from 'react'
import { useAsked } from '../graph/use-asked.ts'
import { day } from '../language/day.ts'
import { LanguageContext, useSay } from '../language/language.ts'
import { ActButton } from '../parts/act-button.tsx'
import { EntryCard } from '../parts/entry-card.tsx'
import { Shown } from '../parts/shown.tsx'
import { ShownOnce } from '../parts/shown-once.tsx'
import { useTell } from '../parts/tell.tsx'
import { shellWords } from '../shell-words.ts'
import { roomWords } from './room-words.ts'
import { closeFeed, makeFeed, ourFeed } from './rooms.documents.ts'

type Feed = { id: string; createdAt: string }
type Made = { made: { path: string } }

/** The address at which the unit's bookings are a calendar: made here, shown when it is made, and closed. */
export function RoomFeed() {
  const say = useSay()
  const language = useContext(LanguageContext)
  const tell = useTell()
  const asked = useAsked<{ feeds: { items: readonly Feed[] } | null }>(ourFeed)
  const [path, setPath] = useState<string>()
  const changed = (made?: string) => {
    setPath(made)
    asked.again()
    if (!made) tell(roomWords.feedClosed)
  }
  const making = { document: makeFeed, variables: () => ({}), onDone: ({ made }: Made) => changed(made.path) }
  return (
    <>
      <h2>{say(roomWords.calendar)}</h2>
      <p className="quiet">{say(roomWords.calendarText)}</p>
      {path && <ShownOnce title={roomWords.newFeed} value={`${location.origin}${path}`} />}
      <Shown asked={asked}>
        {({ feeds }) => {
          if (!feeds) return <p className="card quiet">{say(shellWords.partial)}</p>
          const [feed] = feeds.items
          return (
            <EntryCard
              title={say(roomWords.calendar)}
              facts={feed ? [[say(roomWords.feedMadeOn), day(feed.createdAt, language)]] : []}
            >
              {feed ? (
                <>
                  <ActButton<Made> word={roomWords.renewFeed} question={roomWords.renewFeedQuestion} {...making} />
                  <ActButton
                    word={roomWords.closeFeed}
                    question={roomWords.closeFeedQuestion}
                    document={closeFeed}
                    variables={() => ({})}
                    onDone={() => changed()}
                  />
                </>
              ) : (
                <>
                  <p className="quiet">{say(roomWords.noFeed)}</p>
                  <ActButton<Made> word={roomWords.makeFeed} {...making} />
                </>
              )}
            </EntryCard>
          )
        }}
      </Shown>
    </>
  )
}
