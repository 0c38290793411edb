import { ArgsType, Field } from '@concentric/chassis/derive'
import { type RowColumns, type Value } from '@concentric/chassis/entity'
import { graphType } from '@concentric/chassis/graph-type'
import { type SQL, sql } from 'drizzle-orm'
import { smallestGroup } from '../volunteer/volunteer-total.ts'
import { attendances, attendanceTotals as totals } from './attendance.table.ts'

export type AgeBand = (typeof attendances.ageBand.enumValues)[number]

@ArgsType()
export class AgeBandArguments {
  @Field(() => graphType(attendances.ageBand).type as object, { description: '年龄段' })
  ageBand!: AgeBand
}

/**
 * Visits of an age band: a kept total. Where any band of the activity is small, none is shown but to the clerks in charge:
 * the visits of all are known, and the small one would follow from the others.
 */
export const attendanceOf = ({ id, streetId, communityId }: RowColumns, value: Value): SQL =>
  sql`(select case when app.in_charge(${streetId}, ${communityId}) or not bool_or(${totals.visits} between 1 and ${smallestGroup} - 1)
      then coalesce(sum(${totals.visits}) filter (where ${totals.ageBand} = ${value('ageBand')}::text), 0)::int end
    from ${totals} where ${totals.activityId} = ${id} having count(*) > 0)`
