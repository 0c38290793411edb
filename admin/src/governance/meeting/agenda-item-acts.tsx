import { type RaRecord, useRecordContext } from 'react-admin'
import { KeyedAct } from '../../acts/keyed-act.tsx'
import { useViewer } from '../../session/use-viewer.ts'
import { isOffered } from '../../session/viewer.ts'
import { acceptItem, closeItem, decideItem, declineItem } from './meeting.documents.ts'
import { keyedWords } from './meeting-words.ts'
import { TextAct } from './text-act.tsx'

/** On an item: take it up or answer why not, decide what was discussed, close what needs no more. */
export default function AgendaItemActs() {
  const who = useViewer()
  const item = useRecordContext<RaRecord>()
  if (!item || item.archivedAt || !who || !isOffered(who, 'agendaItems', 'update')) return null
  const variables = { id: item.id, version: item.version }
  const isAt = (...states: string[]) => states.includes(item.state)
  return (
    <>
      {isAt('RAISED', 'DECLINED') && (
        <KeyedAct words={keyedWords.accept} document={acceptItem} variables={variables} label={item.name} />
      )}
      {isAt('RAISED', 'ACCEPTED') && <TextAct name="decline" document={declineItem} variables={variables} />}
      {isAt('DISCUSSED') && <TextAct name="decide" document={decideItem} variables={variables} />}
      {isAt('DISCUSSED', 'DECIDED', 'VERIFIED') && <TextAct name="close" document={closeItem} variables={variables} />}
    </>
  )
}
