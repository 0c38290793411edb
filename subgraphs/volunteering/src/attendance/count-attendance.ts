import { type Context } from '@concentric/chassis/context'
import { entityOf } from '@concentric/chassis/entity'
import { unresolved } from '@concentric/chassis/references'
import { isId, refusing } from '@concentric/chassis/refusing'
import { newId } from '@concentric/chassis/write'
import { sql } from 'drizzle-orm'
import { attendances } from './attendance.table.ts'
import { Attendance } from './attendance.type.ts'
import { type AgeBand } from './attendance-of.ts'

type Counted = { activityId: string; ageBand: AgeBand; visits: number }

/** Writes how many visits of an age band an activity had, or corrects it; answers the id of the row. */
export async function countAttendance({ activityId, ageBand, visits }: Counted, context: Context): Promise<string> {
  if (!isId(activityId)) throw unresolved(['activityId'])
  return refusing(entityOf(Attendance), () =>
    context.run<string>(
      sql`insert into ${attendances} (id, activity_id, age_band, visits)
        values (${newId()}::uuid, ${activityId}::uuid, ${ageBand}::text, ${visits}::int)
        on conflict (activity_id, age_band) do update set visits = excluded.visits returning to_json(id)::text`,
    ),
  )
}
