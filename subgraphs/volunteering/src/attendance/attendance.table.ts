import { atLeast, choice, lasting, place, sample, wordsFor } from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { integer, primaryKey, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { activities } from '../activity/activity.table.ts'
import { volunteering } from '../schema.ts'

const ageBand = () =>
  choice('AgeBand', {
    UNDER_14: ['14 岁以下', 'Under 14'],
    FROM_14_TO_17: ['14 至 17 岁', '14 to 17'],
    FROM_18_TO_59: ['18 至 59 岁', '18 to 59'],
    FROM_60: ['60 岁及以上', '60 and older'],
  })

const clerks = ['district', 'street', 'community'] as const

export const attendances = volunteering.table(
  'attendance',
  {
    ...lasting,
    ...place('street'),
    activityId: uuid()
      .notNull()
      .references(() => activities.id),
    ageBand: ageBand().notNull(),
    visits: integer().notNull(),
    ...sample,
  },
  (t) => [
    ...reach(t, {
      read: ['district', 'auditor'],
      own: ['street', 'community'],
      write: clerks,
      within: t.activityId,
    }),
    uniqueIndex('attendance_age_band_unique').on(t.activityId, t.ageBand),
    atLeast(t.visits, 0),
  ],
)

/** The same counts for everybody, kept by the statement that writes them: shown as `attendance` of an activity, where no cell is small. */
export const attendanceTotals = volunteering.table(
  'attendance_total',
  {
    activityId: uuid()
      .notNull()
      .references(() => activities.id),
    ageBand: ageBand().notNull(),
    ...place('street'),
    visits: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.activityId, t.ageBand] }),
    ...reach(t, { read: everyone, write: clerks, within: t.activityId }),
  ],
)

wordsFor('attendance_visits_early', [
  '活动开始之后才能登记到场人次。',
  'Visits are counted once the activity has begun.',
])
