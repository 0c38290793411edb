import { dayFrom, seedId } from '@concentric/chassis/seed'
import { type stationMembers } from '../station-member/station-member.table.ts'

type Row = typeof stationMembers.$inferInsert

/** The 便民志愿服务站 of 高邮湖路 has seven member units (S62); the source does not say which, so example units stand in. */
export const stationMembersOf = (today: Date): Row[] =>
  [...'一二三四五六七'].map((number, index) => ({
    id: seedId('station-member', '高邮湖路', index + 1),
    communityId: seedId('community', '高邮湖路'),
    streetId: seedId('street', '八大湖'),
    stationId: seedId('station', 'CONVENIENCE_VOLUNTEER', '高邮湖路'),
    unitId: seedId('unit', '高邮湖路', index + 1),
    name: `示例成员单位${number}`,
    since: dayFrom(today, -90 * (index + 1)),
    sample: true,
  }))
