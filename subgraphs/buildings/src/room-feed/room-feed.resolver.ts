import { type Context } from '@concentric/chassis/context'
import { Arg, Ctx, Mutation, Query, Reads, Resolver } from '@concentric/chassis/crud'
import { closeRoomFeed, makeRoomFeed } from './make-room-feed.ts'
import { readRoomFeed } from './read-room-feed.ts'
import { NewRoomFeed, RoomFeed } from './room-feed.type.ts'

@Resolver(() => RoomFeed)
export class RoomFeedResolver extends Reads(RoomFeed, { many: 'roomFeeds' }) {
  /** Makes the calendar feed of the unit that asks, in place of the one it had; its address is answered this once. */
  @Mutation(() => NewRoomFeed)
  makeRoomFeed(@Ctx() context: Context): Promise<NewRoomFeed> {
    return makeRoomFeed(context)
  }

  /** Closes the calendar feed of the unit that asks for good; false where it has none. */
  @Mutation(() => Boolean)
  closeRoomFeed(@Ctx() context: Context): Promise<boolean> {
    return closeRoomFeed(context)
  }

  /** The calendar behind a token, as RFC 5545 writes it; null where there is none, or no more. */
  @Query(() => String, { nullable: true })
  roomCalendar(@Arg('token', () => String) token: string, @Ctx() context: Context): Promise<string | null> {
    return readRoomFeed(token, context)
  }
}
