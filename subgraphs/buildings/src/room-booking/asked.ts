import { atLeast, choice, holds } from '@concentric/chassis/columns'
import { sql } from 'drizzle-orm'
import { type ExtraConfigColumn, integer, timestamp, uuid, varchar } from 'drizzle-orm/pg-core'
import { rooms } from '../room/room.table.ts'

const bookingState = () =>
  choice('BookingState', {
    ASKED: ['待答复', 'Asked'],
    ACCEPTED: ['已同意', 'Accepted'],
    DECLINED: ['已谢绝', 'Declined'],
    CANCELLED: ['已取消', 'Cancelled'],
    USED: ['已使用', 'Used'],
    NOT_USED: ['未使用', 'Not used'],
  })
    .notNull()
    .default('ASKED')

export type BookingState = ReturnType<typeof bookingState>['_']['data']

/** What both sides of a booking are told alike: which room, when, who, for what, for how many and how it stands. */
export const asked = () => ({
  roomId: uuid()
    .notNull()
    .references(() => rooms.id),
  name: varchar({ length: 60 }).notNull(),
  purpose: choice('BookingPurpose', {
    CLASSROOM: ['大课堂：教育培训', 'Classroom: teaching'],
    COUNCIL_ROOM: ['议事堂：交流议事', 'Council room: talks'],
    STAGE: ['大舞台：开展活动', 'Stage: activities'],
    CEREMONY: ['入党宣誓等仪式', 'Ceremony'],
    OTHER: ['其他', 'Other'],
  }).notNull(),
  startsAt: timestamp({ withTimezone: true, mode: 'string' }).notNull(),
  endsAt: timestamp({ withTimezone: true, mode: 'string' }).notNull(),
  headcount: integer().notNull(),
  asker: choice('BookingAsker', {
    UNIT: ['共建单位', 'Partner unit'],
    ORGANISATION: ['社会组织', 'Social organisation'],
    COMMUNITY: ['社区', 'Community'],
    STREET: ['街道', 'Street'],
  }).notNull(),
  // its name as it was: a unit reads no other's
  askedBy: varchar({ length: 80 }).notNull(),
  state: bookingState(),
  reason: varchar({ length: 200 }),
})

type Asked = Record<'startsAt' | 'endsAt' | 'headcount' | 'state' | 'reason', ExtraConfigColumn>

/** A booking takes some of a day, somebody comes, and who says no says why. */
export const isInOrder = (table: string, t: Asked) => [
  atLeast(t.headcount, 1),
  holds(
    `${table}_ends_at_order`,
    sql`${t.endsAt} > ${t.startsAt} and ${t.endsAt} - ${t.startsAt} <= interval '24 hours'`,
    ['结束时间须晚于开始时间，一次最多 24 小时。', 'It ends after it starts, 24 hours later at most.'],
  ),
  holds(`${table}_reason_state`, sql`${t.state} <> 'DECLINED' or ${t.reason} is not null`, [
    '谢绝须写明理由。',
    'Who declines says why.',
  ]),
]

/** Its words for the graph. */
export const askedLabels = {
  roomId: ['房间', 'Room'],
  name: ['事由', 'What for', 'No names, phones or circumstances of private people.'],
  purpose: ['用途', 'Purpose', 'Hours used are counted by it (S28).'],
  startsAt: ['开始时间', 'Starts', 'Within a window of the room.'],
  endsAt: ['结束时间', 'Ends'],
  headcount: ['人数', 'Headcount', 'How many come. There is no list of them.'],
  asker: ['申请方类别', 'Kind of asker'],
  askedBy: ['申请方', 'Asked by', 'The name of the body, as it was.'],
  state: ['状态', 'State', 'It changes by acts. Of what is accepted nothing overlaps in a room (R25).'],
  reason: ['谢绝或取消的理由', 'Reason'],
} as const
