import { dayFrom, seedId } from '@concentric/chassis/seed'
import { type commendations } from '../commendation/commendation.table.ts'
import { type trainings } from '../training/training.table.ts'
import { type trainingAttendances } from '../training-attendance/training-attendance.table.ts'

const place = { communityId: seedId('community', '太平角'), streetId: seedId('street', '八大关') }
const stationId = seedId('station', 'HELP_AT_HOME', '太平角')
const idOf = (n: number) => seedId('training', '太平角', n + 1)

// how many came: the first so many volunteers of 太平角
const examples = [
  { name: '示例登高作业安全培训', topic: '登高安全', days: -120, minutes: 90, trainer: '示例应急培训岗', came: 12 },
  { name: '示例助老陪护培训', topic: '助老陪护', days: -60, minutes: 120, trainer: '示例社区卫生服务中心', came: 16 },
  { name: '示例急救培训', topic: '急救', days: 20, minutes: 120, trainer: '示例社区卫生服务中心', came: 0 },
]

/** Invented trainings of the station of 太平角, the last of them to come. */
export const trainingsOf = (today: Date): (typeof trainings.$inferInsert)[] =>
  examples.map(({ days, came: _, ...training }, n) => ({
    ...{ ...place, ...training },
    id: idOf(n),
    stationId,
    heldOn: dayFrom(today, days),
    sample: true,
  }))

/** Who attended them. */
export const trainingAttendanceRows: readonly (typeof trainingAttendances.$inferInsert)[] = examples.flatMap(
  ({ name, came }, n) =>
    Array.from({ length: came }, (_, person) => ({
      ...place,
      id: seedId('training-attendance', idOf(n), person + 1),
      trainingId: idOf(n),
      volunteerId: seedId('volunteer', '太平角', person + 1),
      name,
      sample: true,
    })),
)

/** Invented honours: of a person who agreed to be named, of one who was not asked, of a team and of a shop. */
export const commendationsOf = (today: Date): (typeof commendations.$inferInsert)[] =>
  [
    { volunteerId: seedId('volunteer', '太平角', 1), name: '示例优秀志愿者', consentedOn: dayFrom(today, -30) },
    { volunteerId: seedId('volunteer', '太平角', 2), name: '示例优秀志愿者' },
    { teamId: seedId('team', '太平角', 1), name: '示例优秀服务队' },
    { shopId: seedId('shop', '太平角', '早餐铺'), name: '示例诚信加盟店' },
  ].map((honour, n) => ({
    ...{ ...place, ...honour },
    id: seedId('commendation', '太平角', n + 1),
    level: 'STREET' as const,
    awardedOn: dayFrom(today, -45),
    awardedBy: '示例街道办事处',
    sample: true,
  }))
