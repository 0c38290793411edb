import { around, dayFrom, seedId } from '@concentric/chassis/seed'
import { type activities } from '../activity/activity.table.ts'

type Row = typeof activities.$inferInsert

const YEAR = new Date('2016-01-01T00:00:00Z')
const DAYS = 366
// the source: "140余场" a year, of which it names the sign language class and the help for the disabled
const HELD = 144
const examples: readonly Pick<Row, 'name' | 'kind'>[] = [
  { name: '快乐手语课（示例）', kind: 'CLASS' },
  { name: '助残活动（示例）', kind: 'PUBLIC_BENEFIT' },
]

/** A year of 晓慧馨雨 as the source counts it (S88); days and visits are invented, so each is marked. */
export const hostedActivities: readonly Row[] = Array.from({ length: HELD }, (_, n) => {
  const day = dayFrom(YEAR, Math.floor((n * DAYS) / HELD))
  const endsAt = `${day}T16:00:00+08:00`
  return {
    ...around(examples, n),
    id: seedId('activity', '晓慧馨雨', 2016, n + 1),
    communityId: seedId('community', '太平角'),
    streetId: seedId('street', '八大关'),
    organisationId: seedId('organisation', '晓慧馨雨'),
    state: 'HELD',
    startsAt: `${day}T14:00:00+08:00`,
    endsAt,
    visits: 6 + ((n * 5) % 9),
    sample: true,
    createdAt: endsAt,
    updatedAt: endsAt,
  }
})
