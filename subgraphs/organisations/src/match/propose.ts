import { aloneWith } from '@concentric/chassis/alone'
import { type Context } from '@concentric/chassis/context'
import { entityOf } from '@concentric/chassis/entity'
import { type Deed } from '@concentric/chassis/kept-act/once'
import { Refusal } from '@concentric/chassis/messages'
import { insertOnly, newId } from '@concentric/chassis/write'
import { sql } from 'drizzle-orm'
import { once } from '../kept-act/once.ts'
import { MatchParty } from '../match-party/match-party.type.ts'
import { askingNeed } from './asking-need.ts'
import { withCircumstances } from './circumstances.ts'
import { Match } from './match.type.ts'
import { openOffers } from './open-offers.ts'

type Asked = { needId: string; offerId: string; key: string }

/** Puts an open offer to an open need, for both sides to answer; keeps why. Answers the id of the match. */
export const propose = ({ needId, offerId, key }: Asked, context: Context): Promise<string> =>
  once({ name: 'propose', key, input: { needId, offerId } }, entityOf(Match), context, () =>
    proposal(needId, offerId, context),
  )

async function proposal(needId: string, offerId: string, context: Context): Promise<Deed> {
  const need = await askingNeed(needId, context)
  if (context.actor.level === 'auditor') throw new Refusal('FORBIDDEN', 'forbidden')
  if (need.state !== 'OPEN') throw new Refusal('BAD_USER_INPUT', 'invalid', { fields: { needId: notOpen } })
  const pair = (await openOffers(context)).of(need, offerId)
  if (!pair) throw new Refusal('BAD_USER_INPUT', 'invalid', { fields: { offerId: notOpen } })
  const { offer } = pair
  const [weighed] = await withCircumstances(need, [pair], context)
  if (!weighed) throw new Refusal('BAD_USER_INPUT', 'invalid', { fields: { offerId: 'taken' } })
  const id = newId()
  const alike = {
    needId: need.id,
    offerId: offer.list === 'offer' ? offer.id : null,
    resourceId: offer.list === 'resource' ? offer.id : null,
    score: Math.max(0, weighed.score),
    reasons: weighed.reasons
      .map(({ text: [text], points }) => `${text} ${points}`)
      .join('；')
      .slice(0, 400),
    sample: need.sample,
  }
  const placed = ({ communityId, streetId }: { communityId: string | null; streetId: string }) => ({
    communityId,
    streetId,
  })
  const party = (side: 'NEED' | 'OFFER', of: typeof need | typeof offer) =>
    insertOnly(entityOf(MatchParty), { id: newId(), matchId: id, side, unitId: of.unitId, ...placed(of), ...alike })
  return {
    id,
    statements: [
      aloneWith(sql`select ${need.id}::uuid as id`),
      insertOnly(entityOf(Match), { id, ...placed(need), ...alike, category: need.category }),
      party('NEED', need),
      party('OFFER', offer),
    ],
  }
}

const notOpen = ['这一条现在没有公开。', 'It is not open just now.'] as const
