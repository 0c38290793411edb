import { type Context } from '@concentric/chassis/context'
import { Arg, Ctx, ID, Info, Int, Mutation, Reads, Resolver } from '@concentric/chassis/crud'
import { entityOf } from '@concentric/chassis/entity'
import { Refusal } from '@concentric/chassis/messages'
import { rowPlan } from '@concentric/chassis/read'
import { unresolved } from '@concentric/chassis/references'
import { isId } from '@concentric/chassis/refusing'
import { type GraphQLResolveInfo } from 'graphql'
import { type Act, once } from '../kept-act/once.ts'
import { GroupCount } from './group-count.type.ts'
import { GroupSignUp } from './group-sign-up.type.ts'

const entity = entityOf(GroupSignUp)
const byId = rowPlan(entity)

@Resolver(() => GroupSignUp)
export class GroupSignUpResolver extends Reads(GroupSignUp, { many: 'groupSignUps' }) {
  /** Takes seats of a shift for people of the unit that asks, or the next place in its queue. */
  @Mutation(() => GroupSignUp)
  signUpGroup(
    @Arg('shiftId', () => ID) shiftId: string,
    @Arg('headcount', () => Int) headcount: number,
    @Arg('key', () => ID) key: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<GroupSignUp> {
    if (!isId(shiftId)) throw unresolved(['shiftId'])
    return acted({ name: 'sign_up_group', key, input: { shiftId, headcount } }, info, context)
  }

  /** Brings more or fewer: seats that get free go to who waits for them. */
  @Mutation(() => GroupSignUp)
  changeGroupSignUp(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('headcount', () => Int) headcount: number,
    @Arg('key', () => ID) key: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<GroupSignUp> {
    return acted({ name: 'change_group', key, input: { id: known(id), version, headcount } }, info, context)
  }

  /** Gives the seats back; who waits for them moves up in the same transaction. */
  @Mutation(() => GroupSignUp)
  cancelGroupSignUp(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('key', () => ID) key: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<GroupSignUp> {
    return acted({ name: 'cancel_group', key, input: { id: known(id), version } }, info, context)
  }

  /** Says how many of a group came, once the shift has begun: the clerks of its place, or whoever holds the activity. */
  @Mutation(() => GroupCount)
  async countGroup(
    @Arg('id', () => ID) id: string,
    @Arg('came', () => Int) came: number,
    @Arg('key', () => ID) key: string,
    @Ctx() context: Context,
  ): Promise<GroupCount> {
    const { groupSignUp } = await once({ name: 'count_group', key, input: { id: known(id), came } }, entity, context)
    return { id: groupSignUp!, came }
  }
}

async function acted(act: Act, info: GraphQLResolveInfo, context: Context): Promise<GroupSignUp> {
  const { groupSignUp } = await once(act, entity, context)
  return (await context.ask(byId, { id: groupSignUp! }, info)) as GroupSignUp
}

function known(id: string): string {
  if (!isId(id)) throw new Refusal('NOT_FOUND', 'notFound')
  return id.toLowerCase()
}
