import { type Context } from '@concentric/chassis/context'
import { Arg, Ctx, ID, Info, Mutation, Reads, Resolver } from '@concentric/chassis/crud'
import { entityOf } from '@concentric/chassis/entity'
import { rowPlan } from '@concentric/chassis/read'
import { type GraphQLResolveInfo } from 'graphql'
import { pay } from './pay.ts'
import { Payment, PaymentDraft } from './payment.type.ts'

const byId = rowPlan(entityOf(Payment))

@Resolver(() => Payment)
export class PaymentResolver extends Reads(Payment, { many: 'payments' }) {
  /** Records a payment for an accepted contract, once under its key. */
  @Mutation(() => Payment)
  async payContract(
    @Arg('input', () => PaymentDraft) input: PaymentDraft,
    @Arg('key', () => ID) key: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<Payment> {
    const id = await pay(input, key, context)
    return (await context.ask(byId, { id }, info)) as Payment
  }
}
