import { type Context } from '@concentric/chassis/context'
import { Args, ArgsType, Ctx, Field, Info, Mutation, Reads, Resolver } from '@concentric/chassis/crud'
import { entityOf } from '@concentric/chassis/entity'
import { Order } from '@concentric/chassis/kept-act/order'
import { reasonOf } from '@concentric/chassis/kept-act/reason'
import { rowPlan } from '@concentric/chassis/read'
import { type GraphQLResolveInfo } from 'graphql'
import { move } from './move.ts'
import { type MoveName } from './moves.ts'
import { RoomBooking } from './room-booking.type.ts'

@ArgsType()
class WithReason extends Order {
  @Field(() => String, { description: '理由\n\nThe asker is told it.' })
  reason!: string
}

@ArgsType()
class WithUse extends Order {
  @Field(() => Boolean, { description: '是否使用\n\nWhether somebody came.' })
  used!: boolean
}

/** Whoever keeps the room answers: its unit, the manager of its building's station, or the clerks of its place. */
@Resolver(() => RoomBooking)
export class RoomBookingResolver extends Reads(RoomBooking, { many: 'roomBookings' }) {
  /** Says yes; refused where the room is taken for some of that time (R25). */
  @Mutation(() => RoomBooking)
  acceptBooking(@Args(() => Order) given: Order, @Info() info: GraphQLResolveInfo, @Ctx() context: Context) {
    return made('accept', given, info, context)
  }

  /** Says no, and why. */
  @Mutation(() => RoomBooking)
  declineBooking(@Args(() => WithReason) given: WithReason, @Info() info: GraphQLResolveInfo, @Ctx() context: Context) {
    return made('decline', given, info, context, reasonOf(given))
  }

  /** Takes an answer back, as long as the time booked lies ahead. */
  @Mutation(() => RoomBooking)
  reopenBooking(@Args(() => Order) given: Order, @Info() info: GraphQLResolveInfo, @Ctx() context: Context) {
    return made('reopen', given, info, context)
  }

  /** Calls off what was accepted, and says why; the time is free again. */
  @Mutation(() => RoomBooking)
  cancelBooking(@Args(() => WithReason) given: WithReason, @Info() info: GraphQLResolveInfo, @Ctx() context: Context) {
    return made('cancel', given, info, context, reasonOf(given))
  }

  /** Takes back that who keeps the room called a booking off: it is accepted as before, if the time is still free. */
  @Mutation(() => RoomBooking)
  recallBooking(@Args(() => Order) given: Order, @Info() info: GraphQLResolveInfo, @Ctx() context: Context) {
    return made('recall', given, info, context)
  }

  /** Takes back what was said of its use. */
  @Mutation(() => RoomBooking)
  forgetBookingUse(@Args(() => Order) given: Order, @Info() info: GraphQLResolveInfo, @Ctx() context: Context) {
    return made('forgetUse', given, info, context)
  }

  /** Says, once the time has come, whether the room was used. */
  @Mutation(() => RoomBooking)
  recordBookingUse(@Args(() => WithUse) given: WithUse, @Info() info: GraphQLResolveInfo, @Ctx() context: Context) {
    return made(given.used ? 'use' : 'leave', given, info, context)
  }
}

const booking = rowPlan(entityOf(RoomBooking))

async function made(
  name: MoveName,
  given: Order,
  info: GraphQLResolveInfo,
  context: Context,
  reason?: string,
): Promise<RoomBooking> {
  const id = await move(name, 'room', given, context, reason)
  return (await context.ask(booking, { id }, info)) as RoomBooking
}
