import { type RaRecord, useRecordContext } from 'react-admin'
import { KeyedAct } from '../../acts/keyed-act.tsx'
import { useViewer } from '../../session/use-viewer.ts'
import { isOffered } from '../../session/viewer.ts'
import { cancelAction, finishAction, reopenAction, verifyAction } from './meeting.documents.ts'
import { keyedWords } from './meeting-words.ts'
import { TextAct } from './text-act.tsx'

/** On an action item: that it is done, that it was verified, or that it is given back or called off. */
export default function ActionItemActs() {
  const who = useViewer()
  const action = useRecordContext<RaRecord>()
  if (!action || action.archivedAt || !who || !isOffered(who, 'actionItems', 'update')) return null
  const variables = { id: action.id, version: action.version }
  const { state } = action
  return (
    <>
      {state === 'OPEN' && (
        <KeyedAct words={keyedWords.finish} document={finishAction} variables={variables} label={action.name} />
      )}
      {state === 'DONE' && (
        <>
          <KeyedAct words={keyedWords.verify} document={verifyAction} variables={variables} label={action.name} />
          <TextAct name="reopen" document={reopenAction} variables={variables} />
        </>
      )}
      {(state === 'OPEN' || state === 'DONE') && (
        <TextAct name="cancel" document={cancelAction} variables={variables} />
      )}
    </>
  )
}
