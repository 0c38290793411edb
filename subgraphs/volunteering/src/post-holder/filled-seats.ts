import { type RowColumns } from '@concentric/chassis/entity'
import { type SQL, sql } from 'drizzle-orm'
import { seesPeople } from '../volunteer/sees-people.ts'
import { postHolders as holders } from './post-holder.table.ts'

/** How many hold a post today; null to whom the holders are not shown. */
export const filledSeatsOf = ({ id, streetId, communityId }: RowColumns): SQL =>
  sql`(select case when ${seesPeople({ streetId: streetId!, communityId: communityId! })} then count(*)::int end from ${holders} where ${holders.postId} = ${id} and ${isInPost(sql`current_date`)})`

/** Whether a term lasts on a day. */
export const isInPost = (day: SQL): SQL =>
  sql`${day} between ${holders.startsOn} and coalesce(${holders.endsOn}, 'infinity') and (${holders.archivedAt} is null or ${holders.archivedAt}::date > ${day})`
