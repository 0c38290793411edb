import { type RaRecord, useRecordContext } from 'react-admin'
import { FormAct } from '../../acts/form-act.tsx'
import { useViewer } from '../../session/use-viewer.ts'
import { reasonAt } from '../service-record/approval.ts'
import { recordWords as words } from '../service-record/record-words.ts'
import { reverseEntry } from './ledger-entry.documents.ts'

/** On an entry that is no reversal itself: undo it by its opposite, for a clerk. */
export default function LedgerEntryActs() {
  const entry = useRecordContext<RaRecord>()
  const level = useViewer()?.acting.level
  if (!entry || entry.reason === 'REVERSAL' || !level || !['DISTRICT', 'STREET', 'COMMUNITY'].includes(level))
    return null
  const asked = {
    title: words.reverse,
    text: words.reverseText,
    done: words.reversed,
    questions: reasonAt(level),
    document: reverseEntry,
    variablesOf: (answered: object) => ({ ...answered, id: entry.id }),
  }
  return <FormAct act={words.reverse} asked={asked} />
}
