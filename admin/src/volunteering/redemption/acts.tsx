import { type RaRecord, useRecordContext } from 'react-admin'
import { KeyedAct } from '../../acts/keyed-act.tsx'
import { useViewer } from '../../session/use-viewer.ts'
import { cancelRedemption, collectRedemption } from './redemption.documents.ts'
import { cancelWords, collectWords } from './redemption-words.ts'

/** On what is reserved: hand it over, for a clerk; cancel it, for the volunteer too. */
export default function RedemptionActs() {
  const held = useRecordContext<RaRecord>()
  const level = useViewer()?.acting.level
  if (!held || !['REQUESTED', 'RESERVED'].includes(held.state) || !level || level === 'AUDITOR') return null
  const variables = { id: held.id, version: held.version }
  return (
    <>
      {level !== 'VOLUNTEER' && <KeyedAct words={collectWords} document={collectRedemption} variables={variables} />}
      <KeyedAct words={cancelWords} document={cancelRedemption} variables={variables} />
    </>
  )
}
