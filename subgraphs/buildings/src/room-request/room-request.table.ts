import { lasting, place, sample, searchable } from '@concentric/chassis/columns'
import { reach } from '@concentric/chassis/reach'
import { uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { asked, isInOrder } from '../room-booking/asked.ts'
import { roomBookings } from '../room-booking/room-booking.table.ts'
import { buildings } from '../schema.ts'

/** A booking as who asked for the room sees it, in the place of the asker; written by acts alone. The other side is `room_booking`. */
export const roomRequests = buildings.table(
  'room_request',
  {
    ...lasting,
    ...place('district'),
    bookingId: uuid()
      .notNull()
      .references(() => roomBookings.id),
    unitId: uuid(),
    organisationId: uuid(),
    ...asked(),
    ...sample,
    ...searchable('name'),
  },
  (t) => [
    ...reach(t, {
      read: ['district', 'auditor'],
      own: ['street', 'community', 'unit', 'organisation'],
      write: [],
    }),
    ...isInOrder('room_request', t),
    uniqueIndex('room_request_booking_id_unique').on(t.bookingId),
  ],
)
