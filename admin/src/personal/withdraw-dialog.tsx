import { useRefresh } from 'react-admin'
import { ActDialog } from '../acts/act-dialog.tsx'
import { useSay } from '../words/words.ts'
import { actWords } from './act-words.ts'
import { withdraw } from './personal.documents.ts'
import { personalWords } from './personal-words.ts'

type Props = { consent: { id: unknown; version?: unknown }; onClose: () => void; onDone?: () => void }

/** Asks before a consent is withdrawn: what it covered goes with it. */
export default function WithdrawDialog({ consent, onClose, onDone }: Props) {
  const say = useSay()
  const refresh = useRefresh()
  const asked = {
    title: say(personalWords.withdrawTitle),
    text: say(personalWords.withdrawText),
    act: say(actWords.withdraw),
    done: say(personalWords.withdrawn),
  }
  return (
    <ActDialog
      asked={asked}
      document={withdraw}
      variables={{ id: consent.id, version: consent.version }}
      onClose={onClose}
      onDone={onDone ?? refresh}
    />
  )
}
