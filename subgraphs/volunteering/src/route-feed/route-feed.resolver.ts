import { type Context } from '@concentric/chassis/context'
import { Arg, Ctx, ID, Info, Int, Mutation, Query, Reads, Resolver, Writing } from '@concentric/chassis/crud'
import { type GraphQLResolveInfo } from 'graphql'
import { createRouteFeed } from './create-route-feed.ts'
import { readRouteFeed } from './read-route-feed.ts'
import { NewRouteFeed, RouteFeed, RouteFeedDraft } from './route-feed.type.ts'

const rows = new Writing(RouteFeed)

@Resolver(() => RouteFeed)
export class RouteFeedResolver extends Reads(RouteFeed, { many: 'routeFeeds' }) {
  /** Makes a feed of a route's runs; its address is answered this once. */
  @Mutation(() => NewRouteFeed)
  createRouteFeed(
    @Arg('input', () => RouteFeedDraft) input: RouteFeedDraft,
    @Ctx() context: Context,
  ): Promise<NewRouteFeed> {
    return createRouteFeed(input, rows, context)
  }

  /** Closes a feed for good: its address answers nothing any more. */
  @Mutation(() => RouteFeed)
  revokeRouteFeed(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<RouteFeed> {
    return rows.change(id, version, { archivedAt: new Date().toISOString() }, info, context)
  }

  /** The calendar behind a token, as RFC 5545 writes it; null where there is none, or no more. */
  @Query(() => String, { nullable: true })
  routeCalendar(@Arg('token', () => String) token: string, @Ctx() context: Context): Promise<string | null> {
    return readRouteFeed(token, context)
  }
}
