import { type Context } from '@concentric/chassis/context'
import { Args, ArgsType, Ctx, Field, Info, Mutation, Reads, Resolver } from '@concentric/chassis/crud'
import { entityOf } from '@concentric/chassis/entity'
import { graphType } from '@concentric/chassis/graph-type'
import { Order } from '@concentric/chassis/kept-act/order'
import { rowPlan } from '@concentric/chassis/read'
import { type GraphQLResolveInfo } from 'graphql'
import { answerInvitation } from './answer.ts'
import { meetingInvitations } from './meeting-invitation.table.ts'
import { MeetingInvitation } from './meeting-invitation.type.ts'

@ArgsType()
class Answer extends Order {
  @Field(() => graphType(meetingInvitations.answer).type, { description: '答复\n\nAWAITED takes an answer back.' })
  answer!: string
  @Field(() => String, {
    nullable: true,
    description: '参会职务\n\nWho comes, by post, as 办公室主任; never the name of a person. At most 20 characters.',
  })
  attendeePost?: string
  @Field(() => String, { nullable: true, description: '不参加的理由\n\nRead by who was asked and the clerks alone.' })
  reason?: string
}

@Resolver(() => MeetingInvitation)
export class MeetingInvitationResolver extends Reads(MeetingInvitation, { many: 'meetingInvitations' }) {
  /** Says whether a member comes to a meeting and by which post, until it is held; for the unit or organisation, and for the clerks whom it told. */
  @Mutation(() => MeetingInvitation)
  async answerInvitation(
    @Args(() => Answer) asked: Answer,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<MeetingInvitation> {
    const id = await answerInvitation(asked, context)
    return (await context.ask(rowPlan(entityOf(MeetingInvitation)), { id }, info)) as MeetingInvitation
  }
}
