import { type Context } from '@concentric/chassis/context'
import { Arg, Ctx, ID, Info, Mutation, Reads, Resolver } from '@concentric/chassis/crud'
import { entityOf } from '@concentric/chassis/entity'
import { Refusal } from '@concentric/chassis/messages'
import { withoutNumbers } from '@concentric/chassis/personal/prose'
import { rowPlan } from '@concentric/chassis/read'
import { isId, refusing } from '@concentric/chassis/refusing'
import { obeying } from '@concentric/chassis/rules'
import { searchValue } from '@concentric/chassis/search/search-value'
import { type GraphQLResolveInfo } from 'graphql'
import { once } from '../kept-act/once.ts'
import { Donation, DonationDraft } from './donation.type.ts'
import { isMember } from './is-member.ts'

const entity = entityOf(Donation)
const byId = rowPlan(entity)

@Resolver(() => Donation)
export class DonationResolver extends Reads(Donation, { many: 'donations' }) {
  /** Takes in what a member unit gives a station. */
  @Mutation(() => Donation)
  async donate(
    @Arg('input', () => DonationDraft) input: DonationDraft,
    @Arg('key', () => ID) key: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<Donation> {
    const given = await refusing(entity, async () => obeying(input, DonationDraft))
    const { unitId, donatedOn } = given
    for (const field of ['unitId', 'stationId'] as const)
      if (!isId(given[field])) throw new Refusal('BAD_USER_INPUT', 'invalid', { fields: { [field]: 'unresolved' } })
    const name = withoutNumbers(given.name)
    const facts = { isMember: await isMember(unitId, donatedOn, context) }
    const act = { name: 'donate', key, input: { ...given, name, nameSearch: searchValue(name) }, facts }
    const { donation } = await once(act, entity, context)
    return (await context.ask(byId, { id: donation! }, info)) as Donation
  }
}
