import { type RaRecord } from 'react-admin'
import { ActDialog } from '../../acts/act-dialog.tsx'
import { useSay } from '../../words/words.ts'
import { resetSecondFactor } from './grant.documents.ts'
import { grantWords } from './grant-words.ts'

/** Asks before the authenticator of a colleague is taken away: his next sign-in sets up another. */
export default function ResetDialog({ grant, onClose }: { grant: RaRecord; onClose: () => void }) {
  const say = useSay()
  const asked = {
    title: say(grantWords.resetSecondFactorTitle, { name: grant.accountName }),
    text: say(grantWords.resetSecondFactorText),
    act: say(grantWords.resetSecondFactor),
    done: say(grantWords.secondFactorReset),
  }
  return <ActDialog asked={asked} document={resetSecondFactor} variables={{ grantId: grant.id }} onClose={onClose} />
}
