import { useState } from 'react'
import { useAsked } from '../graph/use-asked.ts'
import { useSay } from '../language/language.ts'
import { ActButton } from '../parts/act-button.tsx'
import { Choice } from '../parts/choice.tsx'
import { Listed, type Page } from '../parts/listed.tsx'
import { Shown } from '../parts/shown.tsx'
import { useTell } from '../parts/tell.tsx'
import { useLength } from '../parts/use-length.ts'
import { useOwnId, useSession } from '../session/session.ts'
import { AskForRoom } from './ask-for-room.tsx'
import { type Booked, isAhead } from './booked.ts'
import { BookedCard } from './booked-card.tsx'
import { roomWords } from './room-words.ts'
import { ourRequests, withdrawRequest } from './rooms.documents.ts'
import { ourOrganisation, ourSeats } from './unit.documents.ts'

type Placed = { communityId: string | null } | null

/** What the unit or organisation asked for, what became of it, and the way to ask. */
export function OurRequests() {
  const say = useSay()
  const tell = useTell()
  const ownId = useOwnId()
  const { grant } = useSession()
  const [isNear, setNear] = useState(true)
  const { perPage, more } = useLength()
  const isUnit = grant.level === 'UNIT'
  const place = useAsked<{ unit?: Placed; organisation?: Placed }>(
    isUnit ? ourSeats : ourOrganisation,
    isUnit ? { unitId: ownId } : { organisationId: ownId, perPage: 1 },
  )
  const asked = useAsked<{ requests: Page<Booked> | null }>(ourRequests, { perPage })
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
      <Shown asked={place}>
        {({ unit, organisation }) => {
          const communityId = isNear ? ((unit ?? organisation)?.communityId ?? undefined) : undefined
          return <AskForRoom key={communityId ?? ''} communityId={communityId} onChange={asked.again} />
        }}
      </Shown>
      <Shown asked={asked}>
        {({ requests }) => (
          <Listed page={requests} empty={say(roomWords.noRequests)} onMore={more}>
            {(request) => (
              <BookedCard booked={request} isOurs>
                {['ASKED', 'ACCEPTED'].includes(request.state) && isAhead(request) && (
                  <ActButton
                    word={roomWords.withdraw}
                    question={roomWords.withdrawQuestion}
                    about={request.name}
                    document={withdrawRequest}
                    variables={(key) => ({ id: request.id, version: request.version, key })}
                    onDone={() => {
                      tell(roomWords.withdrawn)
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
