import { Directive, Field, ObjectType, one, Row } from '@concentric/chassis/derive'
import { roomFeeds } from './room-feed.table.ts'

const labels = { unitId: ['单位', 'Unit'] } as const

const relations = { unit: one('PartnerUnit', roomFeeds.unitId) }

@Directive('@key(fields: "id")')
@ObjectType()
export class RoomFeed extends Row(
  roomFeeds,
  [
    '场地日历订阅',
    'Room calendar feed',
    'What a unit’s rooms are booked for and what it asked for elsewhere, as a calendar.',
  ],
  labels,
  relations,
) {}

@ObjectType({ description: '新的场地日历订阅\n\nIts address is shown this once: only a hash of its token is kept.' })
export class NewRoomFeed {
  @Field(() => String, { description: '订阅地址\n\nThe path of the feed, with its token.' })
  path!: string
}
