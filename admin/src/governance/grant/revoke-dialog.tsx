import { type RaRecord, useRefresh } from 'react-admin'
import { ActDialog } from '../../acts/act-dialog.tsx'
import { useSay } from '../../words/words.ts'
import { revoke } from './grant.documents.ts'
import { grantWords } from './grant-words.ts'

/** Asks before a duty is taken back: whoever holds it is signed out at once. */
export default function RevokeDialog({ grant, onClose }: { grant: RaRecord; onClose: () => void }) {
  const say = useSay()
  const refresh = useRefresh()
  const asked = {
    title: say(grantWords.revokeTitle, { name: grant.accountName }),
    text: say(grantWords.revokeText, { place: grant.placeName }),
    act: say(grantWords.revoke),
    done: say(grantWords.revoked),
  }
  const variables = { id: grant.id, version: grant.version }
  return <ActDialog asked={asked} document={revoke} variables={variables} onClose={onClose} onDone={refresh} />
}
