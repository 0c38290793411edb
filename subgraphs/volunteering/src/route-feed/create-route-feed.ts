import { randomBytes } from 'node:crypto'
import { type Context } from '@concentric/chassis/context'
import { type Writing } from '@concentric/chassis/crud'
import { type NewRouteFeed, type RouteFeed, RouteFeedDraft } from './route-feed.type.ts'
import { tokenHash } from './token-hash.ts'

/** So long that nobody finds one by trying. */
const TOKEN_BYTES = 32

/** Makes a feed and answers its address, the only time its token is known. */
export async function createRouteFeed(
  input: RouteFeedDraft,
  feeds: Writing<RouteFeed>,
  context: Context,
): Promise<NewRouteFeed> {
  const values = await feeds.checked(input, RouteFeedDraft, context)
  const token = randomBytes(TOKEN_BYTES).toString('base64url')
  const id = await feeds.add({ ...values, tokenHash: tokenHash(token) }, context)
  return { id, path: `/public/routes/${token}.ics` }
}
