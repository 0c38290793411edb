import { type Context } from '@concentric/chassis/context'
import {
  Arg,
  Args,
  Ctx,
  ID,
  Info,
  Int,
  Mutation,
  Reads,
  Resolver,
  registerEnumType,
  Writing,
} from '@concentric/chassis/crud'
import { entityOf } from '@concentric/chassis/entity'
import { rowPlan } from '@concentric/chassis/read'
import { type GraphQLResolveInfo } from 'graphql'
import { cancel } from './cancel.ts'
import { SignUp } from './sign-up.type.ts'
import { SignUpArguments } from './sign-up-arguments.ts'
import { takeSeats } from './take-seats.ts'

const AttendanceMark = { ATTENDED: 'ATTENDED', ABSENT: 'ABSENT' } as const
registerEnumType(AttendanceMark, {
  name: 'AttendanceMark',
  valuesConfig: { ATTENDED: { description: '到场' }, ABSENT: { description: '未到' } },
})

const rows = new Writing(SignUp)
const one = rowPlan(entityOf(SignUp))

@Resolver(() => SignUp)
export class SignUpResolver extends Reads(SignUp, { many: 'signUps' }) {
  /** Takes seats of a shift, or the next place in its queue: a volunteer for himself, the clerks of the place for a volunteer of theirs. */
  @Mutation(() => SignUp)
  async signUp(
    @Args(() => SignUpArguments) asked: SignUpArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<SignUp> {
    return (await context.ask(one, { id: await takeSeats(asked, context) }, info)) as SignUp
  }

  /** Gives the seats back; who waits for them moves up in the same transaction. */
  @Mutation(() => SignUp)
  async cancelSignUp(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('key', () => ID) key: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<SignUp> {
    return (await context.ask(one, { id: await cancel({ id, version, key }, context) }, info)) as SignUp
  }

  /** Says who came, once the shift has begun; all or none of up to 200, by the clerks of its place. */
  @Mutation(() => [ID])
  async markAttendance(
    @Arg('ids', () => [ID]) ids: string[],
    @Arg('mark', () => AttendanceMark) mark: keyof typeof AttendanceMark,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<string[]> {
    return rows.changeAll(ids, { state: mark }, info, context)
  }
}
