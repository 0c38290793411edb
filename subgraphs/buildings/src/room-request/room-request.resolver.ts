import { type Context } from '@concentric/chassis/context'
import { Arg, Args, Ctx, ID, Info, Mutation, Reads, Resolver } from '@concentric/chassis/crud'
import { entityOf } from '@concentric/chassis/entity'
import { Order } from '@concentric/chassis/kept-act/order'
import { rowPlan } from '@concentric/chassis/read'
import { type GraphQLResolveInfo } from 'graphql'
import { move } from '../room-booking/move.ts'
import { askForRoom } from './ask-for-room.ts'
import { RoomRequest, RoomRequestDraft } from './room-request.type.ts'

const request = rowPlan(entityOf(RoomRequest))
const keyLabel = '操作编号\n\nMade by the caller; the same key answers the same.'

@Resolver(() => RoomRequest)
export class RoomRequestResolver extends Reads(RoomRequest, { many: 'roomRequests' }) {
  /** Asks for a room, for oneself or, by a clerk, for a unit, an organisation or a place he is in charge of. Who keeps the room books it at once. */
  @Mutation(() => RoomRequest)
  async askForRoom(
    @Arg('input', () => RoomRequestDraft) input: RoomRequestDraft,
    @Arg('key', () => ID, { description: keyLabel }) key: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<RoomRequest> {
    const id = await askForRoom(input, key, context)
    return (await context.ask(request, { id }, info)) as RoomRequest
  }

  /** Takes back what was asked or accepted, as long as its time lies ahead. */
  @Mutation(() => RoomRequest)
  async withdrawRoomRequest(
    @Args(() => Order) asked: Order,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    const id = await move('withdraw', 'asker', asked, context)
    return (await context.ask(request, { id }, info)) as RoomRequest
  }

  /** Takes a withdrawal back: the room is asked for as at first, and answered anew. */
  @Mutation(() => RoomRequest)
  async restoreRoomRequest(@Args(() => Order) asked: Order, @Info() info: GraphQLResolveInfo, @Ctx() context: Context) {
    const id = await move('askAgain', 'asker', asked, context)
    return (await context.ask(request, { id }, info)) as RoomRequest
  }
}
