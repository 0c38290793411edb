import { lasting, place, sample, searchable, wordsFor } from '@concentric/chassis/columns'
import { reach } from '@concentric/chassis/reach'
import { uuid } from 'drizzle-orm/pg-core'
import { buildings } from '../schema.ts'
import { asked, isInOrder } from './asked.ts'

// the custom migration `room_booking_rules` makes them
wordsFor('room_booking_starts_at_overlap', [
  '这间房间在这段时间已有预约，同一时间只能约一次。请改时间或换房间。',
  'The room is booked for some of that time; choose another time or another room.',
])
wordsFor('room_booking_starts_at_window', [
  '这段时间不在房间的开放时段内。请按开放时段改时间。',
  'The room is not open for all of that time; see its windows and choose another.',
])
wordsFor('room_booking_headcount_seats', [
  '人数超过了房间的座位数。请换大一些的房间，或减少人数。',
  'The room has fewer seats; choose a larger one, or fewer people.',
])

/** A booking as who keeps the room sees it, where the room lies; written by acts alone. The asker's side is `room_request`. */
export const roomBookings = buildings.table(
  'room_booking',
  {
    ...lasting,
    ...place('street'),
    // the room's; filled by `fill_room_unit`
    unitId: uuid(),
    buildingId: uuid(),
    ...asked(),
    ...sample,
    ...searchable('name'),
  },
  (t) => [
    ...reach(t, {
      read: ['district', 'auditor'],
      own: ['street', 'community', 'building', 'unit'],
      // a room moves with its venue, and its bookings with it
      write: ['district', 'street', 'community'],
      within: t.roomId,
    }),
    ...isInOrder('room_booking', t),
  ],
)
