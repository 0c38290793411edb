import { useState } from 'react'
import { useAsked } from '../graph/use-asked.ts'
import { useSay } from '../language/language.ts'
import { ActButton } from '../parts/act-button.tsx'
import { Choice } from '../parts/choice.tsx'
import { Listed, type Page } from '../parts/listed.tsx'
import { Shown } from '../parts/shown.tsx'
import { useTell } from '../parts/tell.tsx'
import { useLength } from '../parts/use-length.ts'
import { useUndo } from '../parts/use-undo.ts'
import { AskForRoom } from './ask-for-room.tsx'
import { type Booked, isAhead } from './booked.ts'
import { BookedCard } from './booked-card.tsx'
import { roomWords } from './room-words.ts'
import { ourRequests, restoreRequest, withdrawRequest } from './rooms.documents.ts'
import { homeOf, useOurPlaces } from './use-our-places.ts'

/** What the unit or organisation asked for, what became of it, and the way to ask. */
export function OurRequests() {
  const say = useSay()
  const tell = useTell()
  const [isNear, setNear] = useState(true)
  const { perPage, more } = useLength()
  const places = useOurPlaces()
  const asked = useAsked<{ requests: Page<Booked> | null }>(ourRequests, { perPage })
  const undo = useUndo(restoreRequest, asked.again)
  return (
    <>
      <Choice
        value={isNear}
        onChange={setNear}
        options={[
          [true, say(roomWords.nearby)],
          [false, say(roomWords.everywhere)],
        ]}
      />
      <Shown asked={places}>
        {(data) => {
          const communityId = isNear ? homeOf(data) : undefined
          return <AskForRoom key={communityId ?? ''} communityId={communityId} onChange={asked.again} />
        }}
      </Shown>
      <Shown asked={asked}>
        {({ requests }) => (
          <Listed page={requests} empty={say(roomWords.noRequests)} onMore={more}>
            {(request) => (
              <BookedCard booked={request} isOurs>
                {['ASKED', 'ACCEPTED'].includes(request.state) && isAhead(request) && (
                  <ActButton<{ result: { id: string; version: number } }>
                    word={roomWords.withdraw}
                    question={request.state === 'ACCEPTED' ? roomWords.withdrawQuestion : undefined}
                    about={request.name}
                    document={withdrawRequest}
                    variables={(key) => ({ id: request.id, version: request.version, key })}
                    onDone={({ result }) => {
                      const back = undo((key) => ({ ...result, key }))
                      tell(roomWords.withdrawn, request.state === 'ASKED' ? back : undefined)
                      asked.again()
                    }}
                  />
                )}
              </BookedCard>
            )}
          </Listed>
        )}
      </Shown>
    </>
  )
}
