import { type Context } from '@concentric/chassis/context'
import { Args, ArgsType, Crud, Ctx, Field, ID, Info, Mutation, Resolver } from '@concentric/chassis/crud'
import { entityOf } from '@concentric/chassis/entity'
import { Order } from '@concentric/chassis/kept-act/order'
import { rowPlan } from '@concentric/chassis/read'
import { type GraphQLResolveInfo } from 'graphql'
import { changeOfferedRoom, restoreOfferedRoom, withdrawOfferedRoom } from './keep-offered-room.ts'
import { offerRoom } from './offer-room.ts'
import { Room, RoomDraft, RoomOffer, RoomOfferPatch, RoomPatch } from './room.type.ts'

@ArgsType()
class Change extends Order {
  @Field(() => RoomOfferPatch)
  input!: RoomOfferPatch
}

@ArgsType()
class Offer {
  @Field(() => RoomOffer)
  input!: RoomOffer
  @Field(() => String, { description: '所在地点\n\nThe unit’s venue of that name, or a new one at its address.' })
  venueName!: string
  @Field(() => ID, { description: '操作编号\n\nMade by the caller; the same key answers the same.' })
  key!: string
}

@Resolver(() => Room)
export class RoomResolver extends Crud(Room, {
  many: 'rooms',
  draft: RoomDraft,
  patch: RoomPatch,
}) {
  /** Enters a room of the unit that asks; its windows say when it may be booked. */
  @Mutation(() => Room)
  async offerRoom(@Args(() => Offer) asked: Offer, @Info() info: GraphQLResolveInfo, @Ctx() context: Context) {
    return read(await offerRoom(asked, context), info, context)
  }

  /** Changes what is said of a room of the unit that asks. */
  @Mutation(() => Room)
  async changeOfferedRoom(
    @Args(() => Change) asked: Change,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return read(await changeOfferedRoom(asked, context), info, context)
  }

  /** Withdraws a room of the unit that asks, if nobody waits for it. */
  @Mutation(() => Room)
  async withdrawOfferedRoom(
    @Args(() => Order) asked: Order,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return read(await withdrawOfferedRoom(asked, context), info, context)
  }

  /** Brings a withdrawn room of the unit that asks back, with its hours. */
  @Mutation(() => Room)
  async restoreOfferedRoom(@Args(() => Order) asked: Order, @Info() info: GraphQLResolveInfo, @Ctx() context: Context) {
    return read(await restoreOfferedRoom(asked, context), info, context)
  }
}

const read = async (id: string, info: GraphQLResolveInfo, context: Context) =>
  (await context.ask(rowPlan(entityOf(Room)), { id }, info)) as Room
