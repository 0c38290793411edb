import { type Context } from '@concentric/chassis/context'
import { Arg, Ctx, ID, Info, Int, Mutation, Resolver, Writing } from '@concentric/chassis/crud'
import { Refusal } from '@concentric/chassis/messages'
import { WatchedCrud } from '@concentric/chassis/watched'
import { type GraphQLResolveInfo } from 'graphql'
import { Activity, ActivityDraft, ActivityPatch } from './activity.type.ts'

const rows = new Writing(Activity)

// Which step may follow which is held by `volunteering.keep_activity_state`, whoever writes the state
@Resolver(() => Activity)
export class ActivityResolver extends WatchedCrud(Activity, {
  many: 'activities',
  draft: ActivityDraft,
  patch: ActivityPatch,
}) {
  /** Shows a draft to everybody, and opens its shifts. */
  @Mutation(() => Activity)
  publishActivity(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<Activity> {
    return rows.change(id, version, { state: 'PUBLISHED' }, info, context)
  }

  /** Says that it was held; visits that are not given are those who were marked as attended. */
  @Mutation(() => Activity)
  async holdActivity(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('visits', () => Int, { nullable: true }) visits: number | null | undefined,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<Activity> {
    const values = await rows.checked({ state: 'HELD', visits: visits ?? undefined }, ActivityPatch, context)
    return rows.change(id, version, values, info, context)
  }

  /** Closes what was held: nothing of it is open any more. */
  @Mutation(() => Activity)
  closeActivity(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<Activity> {
    return rows.change(id, version, { state: 'CLOSED' }, info, context)
  }

  /** Cancels it and, in the same transaction, everybody's sign-up: each says that the activity was cancelled, and why. */
  @Mutation(() => Activity)
  async cancelActivity(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('reason', () => String) reason: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<Activity> {
    if (!reason.trim()) throw new Refusal('BAD_USER_INPUT', 'invalid', { fields: { reason: 'required' } })
    const values = await rows.checked({ state: 'CANCELLED', cancelReason: reason }, ActivityPatch, context)
    return rows.change(id, version, values, info, context)
  }
}
