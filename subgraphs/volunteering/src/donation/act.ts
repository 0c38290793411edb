import { type Context } from '@concentric/chassis/context'
import { entityOf } from '@concentric/chassis/entity'
import { Refusal } from '@concentric/chassis/messages'
import { rowPlan } from '@concentric/chassis/read'
import { isId } from '@concentric/chassis/refusing'
import { type GraphQLResolveInfo } from 'graphql'
import { type Act, once } from '../kept-act/once.ts'
import { Donation } from './donation.type.ts'

const entity = entityOf(Donation)
const byId = rowPlan(entity)

/** An act on a donation, done once under its key; answers the donation as the actor may read it. */
export async function actOnDonation(act: Act, info: GraphQLResolveInfo, context: Context): Promise<Donation> {
  if ('id' in act.input && !isId(String(act.input.id))) throw new Refusal('NOT_FOUND', 'notFound')
  const { donation } = await once(act, entity, context)
  return (await context.ask(byId, { id: donation! }, info)) as Donation
}
