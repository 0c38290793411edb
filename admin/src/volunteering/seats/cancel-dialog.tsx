import { useState } from 'react'
import { type RaRecord, useRefresh } from 'react-admin'
import { ActDialog } from '../../acts/act-dialog.tsx'
import { newKey } from '../../acts/new-key.ts'
import { useSay } from '../../words/words.ts'
import { cancelSignUp } from './seats.documents.ts'
import { seatsWords } from './seats-words.ts'

/** Asks before seats are given back: who waits has them at once. */
export default function CancelDialog({ signUp, onClose }: { signUp: RaRecord; onClose: () => void }) {
  const say = useSay()
  const refresh = useRefresh()
  const [key] = useState(newKey)
  const asked = {
    title: say(seatsWords.cancelTitle, { name: String(signUp.displayName) }),
    text: say(seatsWords.cancelText),
    act: say(seatsWords.cancel),
    done: say(seatsWords.cancelled),
  }
  return (
    <ActDialog
      asked={asked}
      document={cancelSignUp}
      variables={{ id: signUp.id, version: signUp.version, key }}
      onClose={onClose}
      onDone={refresh}
    />
  )
}
