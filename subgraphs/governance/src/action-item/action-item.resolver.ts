import { type Context } from '@concentric/chassis/context'
import { Args, ArgsType, Crud, Ctx, Field, Info, Mutation, Resolver } from '@concentric/chassis/crud'
import { entityOf } from '@concentric/chassis/entity'
import { Order } from '@concentric/chassis/kept-act/order'
import { rowPlan } from '@concentric/chassis/read'
import { type GraphQLResolveInfo } from 'graphql'
import { OrderWithText } from '../kept-act/order-with-text.ts'
import { ActionItem, ActionItemDraft, ActionItemPatch } from './action-item.type.ts'
import { move } from './move.ts'

@ArgsType()
class OrderMaybeWithText extends Order {
  @Field(() => String, { nullable: true, description: '说明\n\nWhat was done, or what is missing.' })
  text?: string
}

@Resolver(() => ActionItem)
export class ActionItemResolver extends Crud(ActionItem, {
  many: 'actionItems',
  draft: ActionItemDraft,
  patch: ActionItemPatch,
}) {
  /** Says that it is done; for its unit or organisation and the clerks of its place. */
  @Mutation(() => ActionItem)
  finishActionItem(
    @Args(() => OrderMaybeWithText) asked: OrderMaybeWithText,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return moved('finish', asked, info, context)
  }

  /** Takes back that it is done, or gives it back to be done; until it is verified. */
  @Mutation(() => ActionItem)
  reopenActionItem(
    @Args(() => OrderMaybeWithText) asked: OrderMaybeWithText,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return moved('reopen', asked, info, context)
  }

  /** Says that it was done indeed; for the clerks of its place. Once all are verified, so is the item of the agenda. */
  @Mutation(() => ActionItem)
  verifyActionItem(@Args(() => Order) asked: Order, @Info() info: GraphQLResolveInfo, @Ctx() context: Context) {
    return moved('verify', asked, info, context)
  }

  /** Calls it off, and says why; for the clerks of its place. */
  @Mutation(() => ActionItem)
  cancelActionItem(
    @Args(() => OrderWithText) asked: OrderWithText,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return moved('cancel', asked, info, context)
  }
}

async function moved(
  name: Parameters<typeof move>[0],
  asked: OrderMaybeWithText,
  info: GraphQLResolveInfo,
  context: Context,
): Promise<ActionItem> {
  const id = await move(name, asked, context)
  return (await context.ask(rowPlan(entityOf(ActionItem)), { id }, info)) as ActionItem
}
