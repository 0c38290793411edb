import { dayFrom, seedId } from '@concentric/chassis/seed'
import { type attendances } from '../attendance/attendance.table.ts'
import { type visitContacts } from '../visit-contact/visit-contact.table.ts'
import { type visitRequests } from '../visit-request/visit-request.table.ts'
import { veteran } from './volunteers.ts'

const place = { communityId: seedId('community', '太平角'), streetId: seedId('street', '八大关') }
const idOf = (n: number) => seedId('visit-request', '太平角', n)

const ASKED_BEFORE_DAYS = 35

const examples = [
  { name: '修水龙头', state: 'REQUESTED', days: 3 },
  { name: '陪同买菜', state: 'ACCEPTED', days: 2 },
  { name: '打扫厨房', state: 'RATED', days: -9 },
] as const

/** Invented requests for a visit in 太平角: one that waits, one that is accepted, one that was made and rated. */
export const visitRequestsOf = (today: Date): (typeof visitRequests.$inferInsert)[] =>
  examples.map(({ name, state, days }, n) => ({
    ...place,
    id: idOf(n),
    name,
    state,
    wishedFrom: `${dayFrom(today, days)}T09:00:00+08:00`,
    wishedUntil: `${dayFrom(today, days)}T11:00:00+08:00`,
    volunteerId: state === 'REQUESTED' ? null : veteran,
    rating: state === 'RATED' ? 5 : null,
    createdAt: `${dayFrom(today, days - ASKED_BEFORE_DAYS)}T09:00:00+08:00`,
    closedAt: state === 'RATED' ? `${dayFrom(today, days)}T12:00:00+08:00` : null,
    sample: true,
  }))

/** Where the invented visits that are still to be made would lead. */
export const visitContactRows: readonly (typeof visitContacts.$inferInsert)[] = [0, 1].map((n) => ({
  ...place,
  id: seedId('visit-contact', '太平角', n),
  requestId: idOf(n),
  callName: `示例居民${n + 1}`,
  address: `青岛市市南区太平角社区示例路 ${n + 1} 号`,
  sample: true,
}))

/** 快乐手语课, which the source tells of (S86). */
export const signLanguageClass = seedId('activity', '快乐手语课', '2017-07-20')

/** How many came to the visit of last week, and to the class of the source, by age band: it gives "20多名" young people, the youngest of them 7. */
export const attendanceRows: readonly (typeof attendances.$inferInsert)[] = (
  [
    [seedId('activity', '太平角', 1), 'FROM_18_TO_59', 9],
    [seedId('activity', '太平角', 1), 'FROM_60', 24],
    [signLanguageClass, 'UNDER_14', 12],
    [signLanguageClass, 'FROM_14_TO_17', 8],
  ] as const
).map(([activityId, ageBand, visits]) => ({
  ...place,
  id:
    activityId === signLanguageClass
      ? seedId('attendance', '快乐手语课', ageBand)
      : seedId('attendance', '太平角', ageBand),
  activityId,
  ageBand,
  visits,
  sample: true,
}))
