import { type RaRecord, useRecordContext } from 'react-admin'
import { KeyedAct, type KeyedWords } from '../../acts/keyed-act.tsx'
import { useViewer } from '../../session/use-viewer.ts'
import { confirmRecord } from './service-record.documents.ts'

const words: KeyedWords = {
  act: ['确认', 'Confirm'],
  title: ['确认这条服务记录？', 'Confirm this service record?'],
  text: [
    '确认后时长计入志愿者的爱心银行；以后只能更正或作废。',
    'Its minutes are credited to the volunteer. From then on it is corrected or voided only.',
  ],
  done: ['已确认。', 'Confirmed.'],
}

/** On a record that waits: confirm it. */
export function ServiceRecordActs() {
  const record = useRecordContext<RaRecord>()
  const level = useViewer()?.acting.level
  if (!record || record.archivedAt || record.state !== 'RECORDED') return null
  if (!level || !['DISTRICT', 'STREET', 'COMMUNITY'].includes(level)) return null
  return <KeyedAct words={words} document={confirmRecord} variables={{ id: record.id, version: record.version }} />
}
