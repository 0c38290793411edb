import { type Context } from '@concentric/chassis/context'
import { entityOf } from '@concentric/chassis/entity'
import { type Deed } from '@concentric/chassis/kept-act/once'
import { Refusal } from '@concentric/chassis/messages'
import { newId } from '@concentric/chassis/write'
import { once } from '../kept-act/once.ts'
import { askingNeed } from './asking-need.ts'
import { withCircumstances } from './circumstances.ts'
import { Match } from './match.type.ts'
import { openOffers } from './open-offers.ts'
import { puttingTogether } from './put-together.ts'

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
  const found = (await openOffers(context)).of(need, offerId)
  if (!found) throw new Refusal('BAD_USER_INPUT', 'invalid', { fields: { offerId: notOpen } })
  const [weighed] = await withCircumstances(need, [found], context)
  if (!weighed) throw new Refusal('BAD_USER_INPUT', 'invalid', { fields: { offerId: 'taken' } })
  const id = newId()
  return { id, statements: puttingTogether([{ id, need, weighed }]) }
}

export const notOpen = ['这一条现在没有公开。', 'It is not open just now.'] as const
