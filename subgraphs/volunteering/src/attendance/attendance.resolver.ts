import { type Context } from '@concentric/chassis/context'
import { Arg, Ctx, ID, Info, Int, Mutation, Reads, Resolver } from '@concentric/chassis/crud'
import { entityOf } from '@concentric/chassis/entity'
import { graphType } from '@concentric/chassis/graph-type'
import { rowPlan } from '@concentric/chassis/read'
import { type GraphQLResolveInfo } from 'graphql'
import { attendances } from './attendance.table.ts'
import { Attendance } from './attendance.type.ts'
import { type AgeBand } from './attendance-of.ts'
import { countAttendance } from './count-attendance.ts'

const one = rowPlan(entityOf(Attendance))

@Resolver(() => Attendance)
export class AttendanceResolver extends Reads(Attendance, { many: 'attendances' }) {
  /** Says how many visits of an age band an activity had; said again, it is corrected. */
  @Mutation(() => Attendance)
  async countAttendance(
    @Arg('activityId', () => ID) activityId: string,
    @Arg('ageBand', () => graphType(attendances.ageBand).type as object) ageBand: AgeBand,
    @Arg('visits', () => Int) visits: number,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<Attendance> {
    const id = await countAttendance({ activityId, ageBand, visits }, context)
    return (await context.ask(one, { id }, info)) as Attendance
  }
}
