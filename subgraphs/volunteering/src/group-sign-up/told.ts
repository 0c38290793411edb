import { type RowColumns } from '@concentric/chassis/entity'
import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import { smallestGroup } from '../volunteer/volunteer-total.ts'
import { groupSignUps as groups } from './group-sign-up.table.ts'

type Placed = { came: SQLWrapper; streetId: SQLWrapper; communityId: SQLWrapper }

/** Whether it may be told how many of a group came: few are told to the clerks in charge alone. */
export const isGroupTold = ({ came, streetId, communityId }: Placed): SQL =>
  sql`(${came} >= ${smallestGroup} or app.in_charge(${streetId}, ${communityId}))`

/** Minutes of the group as a whole: as long as the shift, for each who came. */
export const groupMinutes = (row: { came: SQLWrapper; startsAt: SQLWrapper; endsAt: SQLWrapper }): SQL =>
  sql`(${row.came} * floor(extract(epoch from ${row.endsAt} - ${row.startsAt}) / 60))::int`

/** How many of a group came; null where that would tell of few. */
export const cameOf = (row: RowColumns): SQL => told(row, sql`${row.came}`)

/** What a group served together; null where that would tell of few. */
export const minutesOf = (row: RowColumns): SQL => told(row, groupMinutes(row as never))

const told = (row: RowColumns, number: SQL): SQL => sql`case when ${isGroupTold(row as never)} then ${number} end`

/** How many people a unit has sent to activities, visits and not persons; groups of few are in no sum. */
export const peopleSentOf = ({ id }: RowColumns): SQL =>
  sql`(select coalesce(sum(${groups.came}), 0)::int from ${groups}
    where ${groups.unitId} = ${id} and ${groups.state} = 'ATTENDED' and ${groups.came} >= ${smallestGroup})`
