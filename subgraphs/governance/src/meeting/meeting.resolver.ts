import { type Context } from '@concentric/chassis/context'
import { Args, ArgsType, Ctx, Field, ID, Info, Mutation, Resolver } from '@concentric/chassis/crud'
import { entityOf } from '@concentric/chassis/entity'
import { Order } from '@concentric/chassis/kept-act/order'
import { rowPlan } from '@concentric/chassis/read'
import { WatchedCrud } from '@concentric/chassis/watched'
import { type GraphQLResolveInfo } from 'graphql'
import { Meeting, MeetingDraft, MeetingPatch } from './meeting.type.ts'
import { notify } from './notify.ts'
import { recordAttendance } from './record-attendance.ts'

@ArgsType()
class Came extends Order {
  @Field(() => [ID], { description: '到会的邀请\n\nIds of invitations; all the others did not come.' })
  cameIds!: string[]
}

@Resolver(() => Meeting)
export class MeetingResolver extends WatchedCrud(Meeting, {
  many: 'meetings',
  draft: MeetingDraft,
  patch: MeetingPatch,
}) {
  /** Notifies a meeting with a day, and asks every unit and organisation with a seat in its conference; again, those who joined since. */
  @Mutation(() => Meeting)
  async notifyMeeting(@Args(() => Order) asked: Order, @Info() info: GraphQLResolveInfo, @Ctx() context: Context) {
    const id = await notify(asked, context)
    return (await context.ask(rowPlan(entityOf(Meeting)), { id }, info)) as Meeting
  }

  /** Says which of the invited came to a meeting; it is held by that. */
  @Mutation(() => Meeting)
  async recordAttendance(@Args(() => Came) asked: Came, @Info() info: GraphQLResolveInfo, @Ctx() context: Context) {
    const id = await recordAttendance(asked, context)
    return (await context.ask(rowPlan(entityOf(Meeting)), { id }, info)) as Meeting
  }
}
