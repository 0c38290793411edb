import { type Asked, type Figure } from '@concentric/chassis/figures'
import { inYear, YearOfPlace } from '@concentric/chassis/year-of-place'
import { type SQL, sql } from 'drizzle-orm'
import { rooms } from '../room/room.table.ts'
import { roomBookings as bookings } from '../room-booking/room-booking.table.ts'
import { venues } from '../venue/venue.table.ts'

const words = sql`${rooms.name} || '：' || ${bookings.name} || '（' || ${bookings.askedBy} || '）'`
const hoursOf = sql`round((extract(epoch from ${bookings.endsAt} - ${bookings.startsAt}) / 3600)::numeric, 1)`
const terms = [
  '只对管理者、提供房间的单位和审计显示和计入',
  'shown and counted to the clerks in charge, the unit whose room it is and the auditor only',
] as const

/** Bookings of rooms here, each with a value. */
const each = (asked: Asked, value: SQL, which: SQL): SQL =>
  sql`select ${bookings.id}, 'RoomBooking', ${words}, ${value}, ${bookings.sample} from ${bookings} join ${rooms} on ${rooms.id} = ${bookings.roomId}
    where ${asked.here({ communityId: bookings.communityId, streetId: bookings.streetId, archivedAt: sql`null` })} and ${which}`

const hoursFor = (purpose: string, name: readonly [string, string]): Figure => ({
  label: [`${name[0]}使用时长`, `Hours of ${name[1]}`],
  definition: [
    `当年为${name[0]}用途实际使用房间的小时数；${terms[0]}（S28）。`,
    `Hours of the year in which rooms were used for ${name[1]}; ${terms[1]} (S28).`,
  ],
  unit: ['小时', 'hours'],
  of: 'sum',
  arguments: YearOfPlace,
  rows: (asked) =>
    each(
      asked,
      hoursOf,
      sql`${bookings.state} = 'USED' and ${bookings.purpose} = ${purpose} and ${inYear(bookings.startsAt, asked)}`,
    ),
})

export const classroomHours = hoursFor('CLASSROOM', ['大课堂', 'teaching'])
export const councilRoomHours = hoursFor('COUNCIL_ROOM', ['议事堂', 'talks'])
export const stageHours = hoursFor('STAGE', ['大舞台', 'activities'])

export const unitUseOfCentres: Figure = {
  label: ['单位使用服务中心', 'Units’ use of centres'],
  definition: [
    `当年共建单位约用社区党群服务中心房间的次数，含已同意未到期的；${terms[0]}（S58）。`,
    `Times of the year at which partner units booked rooms of service centres, those to come included; ${terms[1]} (S58).`,
  ],
  unit: ['次', 'times'],
  of: 'count',
  arguments: YearOfPlace,
  rows: (asked) =>
    each(
      asked,
      sql`1`,
      sql`${bookings.asker} = 'UNIT' and ${bookings.state} in ('ACCEPTED', 'USED') and ${inYear(bookings.startsAt, asked)}
        and exists (select from ${venues} where ${venues.id} = ${rooms.venueId} and ${venues.kind} = 'SERVICE_CENTRE')`,
    ),
}

export const doubleBookingCount: Figure = {
  label: ['房间重复预约', 'Double bookings of rooms'],
  definition: [
    `同一房间时间重叠的已同意预约，系统不允许，应为 0；${terms[0]}（R25）。`,
    `Accepted bookings of a room that overlap; none can be made, so it is 0; ${terms[1]} (R25).`,
  ],
  unit: ['次', 'times'],
  of: 'count',
  target: () => sql`0`,
  rows: (asked) =>
    each(
      asked,
      sql`1`,
      sql`${bookings.state} in ('ACCEPTED', 'USED', 'NOT_USED') and exists (select from ${bookings} other
        where other.room_id = ${bookings.roomId} and other.id <> ${bookings.id} and other.state in ('ACCEPTED', 'USED', 'NOT_USED')
          and tstzrange(other.starts_at, other.ends_at) && tstzrange(${bookings.startsAt}, ${bookings.endsAt}))`,
    ),
}
