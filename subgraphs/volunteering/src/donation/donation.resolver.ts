import { type Context } from '@concentric/chassis/context'
import { Arg, Ctx, ID, Info, Int, Mutation, Reads, Resolver } from '@concentric/chassis/crud'
import { entityOf } from '@concentric/chassis/entity'
import { Refusal } from '@concentric/chassis/messages'
import { withoutNumbers } from '@concentric/chassis/personal/prose'
import { isId, refusing } from '@concentric/chassis/refusing'
import { obeying } from '@concentric/chassis/rules'
import { searchValue } from '@concentric/chassis/search/search-value'
import { type GraphQLResolveInfo } from 'graphql'
import { words } from '../service-record/words.ts'
import { actOnDonation } from './act.ts'
import { Donation, DonationDraft, PledgeDraft } from './donation.type.ts'
import { isMember } from './is-member.ts'
import { receiving } from './receive.ts'

const entity = entityOf(Donation)

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
    const given = await named(input, DonationDraft)
    for (const field of ['unitId', 'stationId'] as const) mustBeId(field, given[field])
    const facts = { isMember: await isMember(given.unitId, given.donatedOn, context) }
    return actOnDonation({ name: 'donate', key, input: { ...given }, facts }, info, context)
  }

  /** The unit that asks says what it will bring to a station; the station receives it. */
  @Mutation(() => Donation)
  async pledgeGoods(
    @Arg('input', () => PledgeDraft) input: PledgeDraft,
    @Arg('key', () => ID) key: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<Donation> {
    const { level, placeId } = context.actor
    if (level !== 'unit') throw new Refusal('FORBIDDEN', 'forbidden')
    const given = await named(input, PledgeDraft)
    mustBeId('stationId', given.stationId)
    const facts = { isMember: await isMember(placeId, undefined, context) }
    return actOnDonation({ name: 'pledge_goods', key, input: { ...given }, facts }, info, context)
  }

  /** The station takes in what was pledged, or as much of it as has come; it may be offered from then on. */
  @Mutation(() => Donation)
  async receiveDonation(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('quantity', () => Int, { nullable: true, description: '接收数量\n\nAll of it, when left out.' })
    quantity: number | null,
    @Arg('key', () => ID) key: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<Donation> {
    const facts = await receiving(id, context)
    const input = { id, version, quantity: quantity ?? null }
    return actOnDonation({ name: 'receive_donation', key, input, facts }, info, context)
  }

  /** The station cannot take what was pledged, and says why. */
  @Mutation(() => Donation)
  declineDonation(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('reason', () => String) reason: string,
    @Arg('key', () => ID) key: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<Donation> {
    const input = { id, version, reason: withoutNumbers(words('reason', reason)) }
    return actOnDonation({ name: 'decline_donation', key, input }, info, context)
  }

  /** The unit takes back what nobody has reserved: first what is not on offer, then from the shelf. */
  @Mutation(() => Donation)
  withdrawGoods(
    @Arg('id', () => ID) id: string,
    @Arg('quantity', () => Int) quantity: number,
    @Arg('key', () => ID) key: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<Donation> {
    return actOnDonation({ name: 'withdraw_goods', key, input: { id, quantity } }, info, context)
  }

  /** Undoes a withdrawal, of what was received within the hour: it stands again where it stood. */
  @Mutation(() => Donation)
  restoreGoods(
    @Arg('id', () => ID) id: string,
    @Arg('quantity', () => Int) quantity: number,
    @Arg('key', () => ID) key: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<Donation> {
    return actOnDonation({ name: 'restore_goods', key, input: { id, quantity } }, info, context)
  }
}

/** An input that obeys its rules, its name without numbers of persons and as it is searched for. */
async function named<I extends object>(input: I, inputClass: new () => I) {
  const given = await refusing(entity, async () => obeying(input, inputClass) as I & { name: string })
  const name = withoutNumbers(given.name)
  return { ...given, name, nameSearch: searchValue(name) }
}

function mustBeId(field: string, value: string): void {
  if (!isId(value)) throw new Refusal('BAD_USER_INPUT', 'invalid', { fields: { [field]: 'unresolved' } })
}
