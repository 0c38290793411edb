import { type Figure } from '@concentric/chassis/figures'
import { ofUnit, UnitOfPlace } from '@concentric/chassis/unit-of-place'
import { inYear } from '@concentric/chassis/year-of-place'
import { sql } from 'drizzle-orm'
import { rooms } from '../room/room.table.ts'
import { roomBookings as bookings } from '../room-booking/room-booking.table.ts'
import { roomRequests as requests } from '../room-request/room-request.table.ts'

export const unitRoomsLent: Figure = {
  label: ['单位出借场地', 'Times units lent a room'],
  definition: [
    '当年别人实际使用单位所提供房间的次数；只对当事单位和管理者显示和计入（S110）。',
    'Times of the year at which others used a room a unit offers; shown and counted to the unit and its clerks only (S110).',
  ],
  unit: ['次', 'times'],
  of: 'count',
  arguments: UnitOfPlace,
  rows: (asked) =>
    sql`select ${bookings.id}, 'RoomBooking', ${rooms.name} || '：' || ${bookings.name} || '（' || ${bookings.askedBy} || '）', 1, ${bookings.sample}
      from ${bookings} join ${rooms} on ${rooms.id} = ${bookings.roomId}
      where ${asked.here({ communityId: bookings.communityId, streetId: bookings.streetId, archivedAt: sql`null` })} and ${bookings.state} = 'USED'
        and ${ofUnit(bookings.unitId, asked)} and ${inYear(bookings.startsAt, asked)}
        and not exists (select from ${requests} where ${requests.bookingId} = ${bookings.id} and ${requests.unitId} = ${bookings.unitId})`,
}

export const unitRoomsBorrowed: Figure = {
  label: ['单位约用场地', 'Times units used a room'],
  definition: [
    '当年单位实际使用别人房间的次数；只对当事单位和管理者显示和计入（S58、S110）。',
    'Times of the year at which units used a room of others; shown and counted to the unit and its clerks only (S58, S110).',
  ],
  unit: ['次', 'times'],
  of: 'count',
  arguments: UnitOfPlace,
  rows: (asked) =>
    sql`select ${requests.id}, 'RoomRequest', ${rooms.name} || '：' || ${requests.name}, 1, ${requests.sample}
      from ${requests} join ${rooms} on ${rooms.id} = ${requests.roomId}
      where ${asked.here({ communityId: requests.communityId, streetId: requests.streetId, archivedAt: sql`null` })} and ${requests.state} = 'USED'
        and ${ofUnit(requests.unitId, asked)} and ${inYear(requests.startsAt, asked)} and ${rooms.unitId} is distinct from ${requests.unitId}`,
}
