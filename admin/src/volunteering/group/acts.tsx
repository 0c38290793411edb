import { type RaRecord, useRecordContext } from 'react-admin'
import { KeyedAct } from '../../acts/keyed-act.tsx'
import { useViewer } from '../../session/use-viewer.ts'
import { CountAct } from './count-act.tsx'
import { cancelGroup } from './group.documents.ts'
import { cancelWords } from './group-words.ts'

/** On a group: count who came once its shift has begun; cancel it while it holds. */
export default function GroupActs() {
  const group = useRecordContext<RaRecord>()
  const level = useViewer()?.acting.level
  if (!group || !['DISTRICT', 'STREET', 'COMMUNITY'].includes(level ?? '')) return null
  const { id, version, state, headcount, startsAt } = group
  const hasBegun = Date.parse(startsAt) <= Date.now()
  return (
    <>
      {hasBegun && ['CONFIRMED', 'ATTENDED', 'ABSENT'].includes(state) && (
        <CountAct group={{ id: String(id), headcount }} />
      )}
      {['CONFIRMED', 'WAITLISTED'].includes(state) && (
        <KeyedAct words={cancelWords} document={cancelGroup} variables={{ id, version }} />
      )}
    </>
  )
}
