import { between, holds, identity, place, sample, searchable, wordsFor } from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { sql } from 'drizzle-orm'
import { boolean, check, integer, timestamp, uuid, varchar } from 'drizzle-orm/pg-core'
import { activities } from '../activity/activity.table.ts'
import { volunteering } from '../schema.ts'

const clerks = ['district', 'street', 'community'] as const

export const shifts = volunteering.table(
  'shift',
  {
    ...identity,
    ...place('street'),
    activityId: uuid()
      .notNull()
      .references(() => activities.id),
    name: varchar({ length: 40 }).notNull(),
    startsAt: timestamp({ withTimezone: true, mode: 'string' }).notNull(),
    endsAt: timestamp({ withTimezone: true, mode: 'string' }).notNull(),
    seats: integer().notNull(),
    // the activity's, kept by triggers
    published: boolean().notNull().default(false),
    ...sample,
    ...searchable('name'),
  },
  (t) => [
    ...reach(t, {
      read: everyone,
      published: t.published,
      own: ['street', 'community'],
      write: clerks,
      within: t.activityId,
    }),
    holds('shift_ends_at_order', sql`${t.endsAt} > ${t.startsAt}`, [
      '结束时间须晚于开始时间。',
      'It ends after it starts.',
    ]),
    between(t.seats, 1, 10_000),
  ],
)

/** Seats taken and people waiting, by shift; kept by the statement that writes a sign-up. No shift is ever oversold: the CHECK holds it (R59). */
export const shiftTotals = volunteering.table(
  'shift_total',
  {
    shiftId: uuid()
      .primaryKey()
      .references(() => shifts.id),
    ...place('street'),
    seats: integer().notNull(),
    seatsTaken: integer().notNull().default(0),
    waitingCount: integer().notNull().default(0),
  },
  (t) => [
    ...reach(t, { read: everyone, write: clerks, within: t.shiftId }),
    check('shift_seats_taken', sql`${t.seatsTaken} between 0 and ${t.seats}`),
  ],
)

wordsFor('shift_seats_taken', ['名额不能少于已报名的人数。', 'There are no fewer seats than are taken.'])
wordsFor('shift_starts_at_ends_at_within', [
  '班次须在活动的起止时间之内。',
  'A shift lies within the time of its activity.',
])
wordsFor('shift_starts_at_ends_at_activity_id_taken', [
  '已有人报名，时间和活动不能再改；请取消这一班次的报名，或另设班次。',
  'Somebody has signed up for this time: it stays as it is. Add another shift.',
])
wordsFor('shift_archived_at_taken', [
  '这一班次还有人报名或候补，请先取消他们的报名。',
  'There are sign-ups for this shift; cancel them first.',
])
