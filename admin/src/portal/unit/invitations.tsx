import { useAsked } from '../graph/use-asked.ts'
import { useSay } from '../language/language.ts'
import { Listed, type Page } from '../parts/listed.tsx'
import { Shown } from '../parts/shown.tsx'
import { useLength } from '../parts/use-length.ts'
import { useOwnRows } from '../session/session.ts'
import { type Invitation, InvitationCard } from './invitation-card.tsx'
import { meetingWords } from './meeting-words.ts'
import { ourMeetings } from './meetings.documents.ts'

/** The meetings the unit or organisation is asked to, the next ones first. */
export function Invitations() {
  const say = useSay()
  const own = useOwnRows()
  const { perPage, more } = useLength()
  const asked = useAsked<{ invitations: Page<Invitation> | null }>(ourMeetings, { own, perPage })
  return (
    <Shown asked={asked}>
      {({ invitations }) => (
        <Listed page={invitations} empty={say(meetingWords.noMeetings)} onMore={more}>
          {(invitation) => <InvitationCard invitation={invitation} onChange={asked.again} />}
        </Listed>
      )}
    </Shown>
  )
}
