import { dayFrom, seedId } from '@concentric/chassis/seed'
import { type activities } from '../activity/activity.table.ts'
import { type serviceRecords } from '../service-record/service-record.table.ts'

const place = { communityId: seedId('community', '太平角'), streetId: seedId('street', '八大关') }
const BRANCHES = [1, 2, 3]
const SERVERS = 6
const FIRST_SERVER = 101
/** A month each, so that every quarter has some. */
const AGO_DAYS = [25, 55, 85, 115]

const idOf = (branch: number, days: number) => seedId('activity', 'branch', branch, days)
const daysAgo = (branch: number, days: number) => -days - branch
const at = (today: Date, days: number, hour: string) => `${dayFrom(today, days)}T${hour}:00+08:00`

/** What invented branches did for their area lately (S98, S99). */
export const branchActivitiesOf = (today: Date): (typeof activities.$inferInsert)[] =>
  BRANCHES.flatMap((branch) =>
    AGO_DAYS.map((ago) => ({
      ...place,
      id: idOf(branch, ago),
      branchId: seedId('branch', '太平角', branch),
      name: '支部志愿服务（示例）',
      kind: 'SERVICE',
      purpose: 'SERVE',
      state: 'HELD',
      startsAt: at(today, daysAgo(branch, ago), '18:00'),
      endsAt: at(today, daysAgo(branch, ago), '20:00'),
      sample: true,
    })),
  )

/** And who served there: six of the community, whoever they are. */
export const branchRecordsOf = (today: Date): (typeof serviceRecords.$inferInsert)[] =>
  BRANCHES.flatMap((branch) =>
    AGO_DAYS.flatMap((ago) =>
      Array.from({ length: SERVERS }, (_, n) => ({
        ...place,
        id: seedId('service-record', 'branch', branch, ago, n),
        volunteerId: seedId('volunteer', '太平角', FIRST_SERVER + n),
        stationId: seedId('station', 'HELP_AT_HOME', '太平角'),
        activityId: idOf(branch, ago),
        name: '支部志愿服务（示例）',
        startsAt: at(today, daysAgo(branch, ago), '18:00'),
        endsAt: at(today, daysAgo(branch, ago), '20:00'),
        minutes: 120 - branch * 20,
        state: 'CONFIRMED',
        source: 'HOST',
        sample: true,
        createdAt: at(today, daysAgo(branch, ago), '20:00'),
        updatedAt: at(today, daysAgo(branch, ago), '20:00'),
      })),
    ),
  )
