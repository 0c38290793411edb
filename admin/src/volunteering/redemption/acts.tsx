import { type RaRecord, useRecordContext } from 'react-admin'
import { KeyedAct, type KeyedWords } from '../../acts/keyed-act.tsx'
import { useViewer } from '../../session/use-viewer.ts'
import { cancelRedemption, collectRedemption } from './redemption.documents.ts'

const collect: KeyedWords = {
  act: ['领取', 'Hand over'],
  title: ['已把物品交给志愿者？', 'Has it been handed over?'],
  text: ['领取后不能取消。', 'Once it is collected it cannot be cancelled.'],
  done: ['已领取。', 'Handed over.'],
}
const cancel: KeyedWords = {
  act: ['取消兑换', 'Cancel redemption'],
  title: ['取消这次兑换？', 'Cancel this redemption?'],
  text: ['物品放回库存，时长退回志愿者。', 'It goes back to the shelf, the minutes to the volunteer.'],
  done: ['已取消。', 'Cancelled.'],
}

/** On what is reserved: hand it over, for a clerk; cancel it, for the volunteer too. */
export function RedemptionActs() {
  const held = useRecordContext<RaRecord>()
  const level = useViewer()?.acting.level
  if (!held || !['REQUESTED', 'RESERVED'].includes(held.state) || !level || level === 'AUDITOR') return null
  const variables = { id: held.id, version: held.version }
  return (
    <>
      {level !== 'VOLUNTEER' && <KeyedAct words={collect} document={collectRedemption} variables={variables} />}
      <KeyedAct words={cancel} document={cancelRedemption} variables={variables} />
    </>
  )
}
