import { type Context } from '@concentric/chassis/context'
import { Refusal } from '@concentric/chassis/messages'
import { isId } from '@concentric/chassis/refusing'
import { sql } from 'drizzle-orm'
import { needs } from '../need/need.table.ts'
import { serviceOffers } from '../service-offer/service-offer.table.ts'
import { sharedResources } from '../shared-resource/shared-resource.table.ts'
import { matches } from './match.table.ts'

type Pair = { needId: string; offerId: string }
type Taken = { need: string; offer: string }

/** Where pairs were refused because somebody was faster with some of them: the same, naming these. */
export async function namingTaken(
  refusal: unknown,
  pairs: readonly Pair[],
  context: Context,
): Promise<Refusal | undefined> {
  const isTaken = refusal instanceof Refusal && refusal.code === 'BAD_USER_INPUT' && refusal.details.fields?.needId
  if (!isTaken) return
  const asked = JSON.stringify(pairs.filter(({ needId, offerId }) => isId(needId) && isId(offerId)))
  const taken = await context.run<Taken[]>(
    sql`select coalesce(json_agg(json_build_object('need', n.name, 'offer', coalesce(o.name, r.name)) order by n.name), '[]')::text
      from jsonb_to_recordset(${asked}::jsonb) as asked("needId" uuid, "offerId" uuid)
      join ${needs} n on n.id = asked."needId" left join ${serviceOffers} o on o.id = asked."offerId" left join ${sharedResources} r on r.id = asked."offerId"
      where exists (select from ${matches} m where m.need_id = asked."needId" and coalesce(m.offer_id, m.resource_id) = asked."offerId" and m.archived_at is null)`,
  )
  if (!taken.length) return
  const [chinese, english] = [
    taken.map(({ need, offer }) => `“${need}”与“${offer}”`).join('、'),
    taken.map(({ need, offer }) => `"${need}" with "${offer}"`).join(', '),
  ]
  return new Refusal('BAD_USER_INPUT', 'invalid', {
    fields: {
      input: [
        `${chinese}刚由他人建议对接，这一批都没有写入：请去掉它再提交。`,
        `Somebody has just put ${english} together, and nothing of this was written: leave it out and submit again.`,
      ],
    },
  })
}
