import { type Context } from '@concentric/chassis/context'
import { Args, ArgsType, Crud, Ctx, Field, ID, Info, Mutation, Resolver } from '@concentric/chassis/crud'
import { entityOf } from '@concentric/chassis/entity'
import { graphType } from '@concentric/chassis/graph-type'
import { Order } from '@concentric/chassis/kept-act/order'
import { rowPlan } from '@concentric/chassis/read'
import { type GraphQLResolveInfo } from 'graphql'
import { OrderWithText } from '../kept-act/order-with-text.ts'
import { agendaItems } from './agenda-item.table.ts'
import { AgendaItem, AgendaItemDraft, AgendaItemPatch } from './agenda-item.type.ts'
import { raise } from './raise.ts'
import { accept, close, decide, decline } from './settle.ts'

@ArgsType()
class Raised {
  @Field(() => ID)
  conferenceId!: string
  @Field(() => graphType(agendaItems.kind).type)
  kind!: string
  @Field(() => String, { description: '议题' })
  name!: string
  @Field(() => String, { nullable: true, description: '说明\n\nNo names or phones of private people.' })
  detail?: string
  @Field(() => ID, {
    nullable: true,
    description: '相关需求\n\nA need of the unit itself; an organisation names none.',
  })
  needId?: string
  @Field(() => ID, { description: '操作编号\n\nMade by the caller; the same key answers the same.' })
  key!: string
}

@ArgsType()
class Accepted extends Order {
  @Field(() => ID, { nullable: true, description: '上会会议' })
  meetingId?: string
}

@Resolver(() => AgendaItem)
export class AgendaItemResolver extends Crud(AgendaItem, {
  many: 'agendaItems',
  draft: AgendaItemDraft,
  patch: AgendaItemPatch,
}) {
  /** Raises an item in a conference where the unit or organisation that asks has a seat. */
  @Mutation(() => AgendaItem)
  async raiseAgendaItem(@Args(() => Raised) asked: Raised, @Info() info: GraphQLResolveInfo, @Ctx() context: Context) {
    return read(await raise(asked, context), info, context)
  }

  /** Takes an item up, for a meeting if one is named. */
  @Mutation(() => AgendaItem)
  async acceptAgendaItem(
    @Args(() => Accepted) asked: Accepted,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return read(await accept(asked, context), info, context)
  }

  /** Does not take an item up, and answers why. */
  @Mutation(() => AgendaItem)
  async declineAgendaItem(
    @Args(() => OrderWithText) asked: OrderWithText,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return read(await decline(asked, context), info, context)
  }

  /** Keeps what the meeting of a discussed item decided about it. */
  @Mutation(() => AgendaItem)
  async decideAgendaItem(
    @Args(() => OrderWithText) asked: OrderWithText,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return read(await decide(asked, context), info, context)
  }

  /** Ends an item that needs no more, and answers what came of it. */
  @Mutation(() => AgendaItem)
  async closeAgendaItem(
    @Args(() => OrderWithText) asked: OrderWithText,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return read(await close(asked, context), info, context)
  }
}

const read = async (id: string, info: GraphQLResolveInfo, context: Context) =>
  (await context.ask(rowPlan(entityOf(AgendaItem)), { id }, info)) as AgendaItem
