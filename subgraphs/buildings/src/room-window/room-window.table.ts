import { holds, identity, place, sample, searchable, wordsFor } from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { hasTheForm, weeklyTimes } from '@concentric/chassis/weekly-times'
import { sql } from 'drizzle-orm'
import { date, type ExtraConfigColumn, uuid, varchar } from 'drizzle-orm/pg-core'
import { rooms } from '../room/room.table.ts'
import { buildings } from '../schema.ts'

// the custom migration `room_booking_rules` refuses by it
wordsFor('room_unit_id_kept', [
  '这间房间已有开放时段或预约，提供单位不能再改。请另建房间。',
  'The room has windows or bookings: whose it is stays. Add another room.',
])

const hours = (t: Record<'name' | 'weeklyTimes' | 'fromOn' | 'untilOn' | 'archivedAt', ExtraConfigColumn>) => [
  t.name,
  t.weeklyTimes,
  t.fromOn,
  t.untilOn,
  t.archivedAt,
]

/** When a room may be booked; who needs one reads it, who keeps the room writes it. */
export const roomWindows = buildings.table(
  'room_window',
  {
    ...identity,
    ...place('street'),
    roomId: uuid()
      .notNull()
      .references(() => rooms.id),
    name: varchar({ length: 40 }).notNull(),
    weeklyTimes: weeklyTimes().notNull(),
    fromOn: date({ mode: 'string' }).notNull(),
    untilOn: date({ mode: 'string' }),
    // the room's, which keep its windows; filled by `fill_room_unit`
    unitId: uuid(),
    buildingId: uuid(),
    ...sample,
    ...searchable('name'),
  },
  (t) => [
    ...reach(t, {
      read: everyone,
      write: ['district', 'street', 'community', 'building', 'unit'],
      within: t.roomId,
      may: { building: hours(t), unit: hours(t) },
    }),
    hasTheForm('room_window', t.weeklyTimes),
    holds('room_window_until_on_order', sql`${t.untilOn} >= ${t.fromOn}`, [
      '结束日期不能早于开始日期。',
      'It does not end before it starts.',
    ]),
  ],
)
