import { newToken, tokenHash } from '@concentric/chassis/calendar/token-hash'
import { type Context } from '@concentric/chassis/context'
import { type Writing } from '@concentric/chassis/crud'
import { type NewRouteFeed, type RouteFeed, RouteFeedDraft } from './route-feed.type.ts'

/** Makes a feed and answers its address, the only time its token is known. */
export async function createRouteFeed(
  input: RouteFeedDraft,
  feeds: Writing<RouteFeed>,
  context: Context,
): Promise<NewRouteFeed> {
  const values = await feeds.checked(input, RouteFeedDraft, context)
  const token = newToken()
  const id = await feeds.add({ ...values, tokenHash: tokenHash(token) }, context)
  return { id, path: `/public/routes/${token}.ics` }
}
