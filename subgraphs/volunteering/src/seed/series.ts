import { seedId } from '@concentric/chassis/seed'
import { type series } from '../series/series.table.ts'

// the talk on the 21st of each month in 三门峡 (S38), and the fair of 邹县路 (S65)
export const talk = seedId('series', '学习讲座')
const fair = seedId('series', '民生大集')

/** What the source says is held again and again; it tells neither the hours nor the day of the fair, which are ours. */
export const seriesRows: readonly (typeof series.$inferInsert)[] = [
  {
    id: talk,
    communityId: seedId('community', '三门峡'),
    streetId: seedId('street', '八大峡'),
    name: '学习讲座',
    kind: 'LECTURE',
    rule: 'FREQ=MONTHLY;BYMONTHDAY=21',
    // the first the source tells of
    startsOn: '2017-06-21',
    startsAtTime: '09:00',
    minutes: 120,
  },
  {
    id: fair,
    communityId: seedId('community', '邹县路'),
    streetId: seedId('street', '云南路'),
    name: '民生大集',
    kind: 'FAIR',
    rule: 'FREQ=MONTHLY',
    // 2013年创办: the year alone is told
    startsOn: '2013-01-01',
    startsAtTime: '09:00',
    minutes: 180,
  },
]
