import { around, dayFrom, seedId } from '@concentric/chassis/seed'
import { type activities } from '../activity/activity.table.ts'
import { type serviceRecords } from '../service-record/service-record.table.ts'

type Activity = typeof activities.$inferInsert

const at = (today: Date, days: number, hour: string) => `${dayFrom(today, days)}T${hour}:00+08:00`

// the third contractor of the tender has held none
const CLEANED = [
  { lot: 1, community: '金门路示例一', days: -240 },
  { lot: 1, community: '金门路示例二', days: -150 },
  { lot: 1, community: '金门路示例三', days: -60 },
  { lot: 2, community: '金门路示例四', days: -180 },
  { lot: 2, community: '金门路示例五', days: -90 },
]

/** Days on which the contractors of the tender cleaned courtyards together with residents (S55). */
const cleaningDaysOf = (today: Date): Activity[] =>
  CLEANED.map(({ lot, community, days }, n) => ({
    id: seedId('activity', 'contract', '金门路', n + 1),
    communityId: seedId('community', community),
    streetId: seedId('street', '金门路'),
    unitId: seedId('unit', '绿化养护', lot),
    contractId: seedId('contract', '金门路', lot),
    name: '楼院清洁日（示例）',
    kind: 'PUBLIC_BENEFIT',
    state: 'HELD',
    startsAt: at(today, days, '09:00'),
    endsAt: at(today, days, '11:00'),
    visits: 20 + n * 3,
    sample: true,
  }))

const place = { communityId: seedId('community', '太平角'), streetId: seedId('street', '八大关') }
const examples = [
  { name: '助老日间活动（示例）', kind: 'SERVICE' },
  { name: '邻里互助课堂（示例）', kind: 'CLASS' },
] as const
const BOUGHT = 8
const SERVERS = 6
const FIRST_SERVER = 111

/** While the contract ran, every third week. */
const days = (n: number) => -200 + n * 21
const idOf = (n: number) => seedId('activity', 'contract', '八大关', n + 1)

/** Activities that contracts of organisations name: those of the tender, and what a street bought (S91). */
export const contractActivitiesOf = (today: Date): Activity[] => [
  ...cleaningDaysOf(today),
  ...Array.from({ length: BOUGHT }, (_, n) => ({
    ...place,
    ...around(examples, n),
    id: idOf(n),
    organisationId: seedId('organisation', '太平角', 5),
    contractId: seedId('contract', '八大关', '公益服务'),
    state: 'CLOSED' as const,
    startsAt: at(today, days(n), '14:00'),
    endsAt: at(today, days(n), '16:00'),
    visits: 18 + ((n * 7) % 12),
    sample: true,
  })),
]

/** And who served at what was bought: six of the community, whoever they are. */
export const contractRecordsOf = (today: Date): (typeof serviceRecords.$inferInsert)[] =>
  Array.from({ length: BOUGHT * SERVERS }, (_, served) => {
    const [n, server] = [Math.floor(served / SERVERS), served % SERVERS]
    return {
      ...place,
      id: seedId('service-record', 'contract', n + 1, server),
      volunteerId: seedId('volunteer', '太平角', FIRST_SERVER + server),
      stationId: seedId('station', 'HELP_AT_HOME', '太平角'),
      activityId: idOf(n),
      name: around(examples, n).name,
      startsAt: at(today, days(n), '14:00'),
      endsAt: at(today, days(n), '16:00'),
      minutes: 120,
      state: 'CONFIRMED',
      source: 'HOST',
      sample: true,
      createdAt: at(today, days(n), '16:00'),
      updatedAt: at(today, days(n), '16:00'),
    }
  })
