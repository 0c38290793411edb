import { countChanged } from '@concentric/chassis/count-changed'
import { type SQL, sql } from 'drizzle-orm'
import { postHolders as holders } from '../post-holder/post-holder.table.ts'
import { rosters } from '../roster/roster.table.ts'
import { studyPartners as pairs } from '../study-partner/study-partner.table.ts'

/** Takes a volunteer off the roster from today on and ends the terms in posts and the pairs: who has left is on duty nowhere. */
export const endDuties = (volunteerId: string): SQL[] => [
  countChanged(
    sql`update ${rosters} set archived_at = now() where ${rosters.volunteerId} = ${volunteerId}::uuid and ${rosters.servesOn} >= current_date and ${rosters.archivedAt} is null`,
  ),
  countChanged(
    sql`update ${holders} set ends_on = greatest(starts_on, current_date) where ${holders.volunteerId} = ${volunteerId}::uuid and coalesce(${holders.endsOn}, 'infinity') > current_date and ${holders.archivedAt} is null`,
  ),
  countChanged(
    sql`update ${pairs} set ends_on = greatest(starts_on, current_date) where ${pairs.volunteerId} = ${volunteerId}::uuid and coalesce(${pairs.endsOn}, 'infinity') > current_date and ${pairs.archivedAt} is null`,
  ),
]
