import { type Context } from '@concentric/chassis/context'
import { Refusal } from '@concentric/chassis/messages'
import { isId } from '@concentric/chassis/refusing'
import { sql } from 'drizzle-orm'
import { needs } from '../need/need.table.ts'
import { type Entry } from './entry.ts'

/** A need as it is matched, with where it is to be met and how long it has waited. */
export type AskingNeed = Entry & {
  state: string
  unitId: string | null
  communityId: string | null
  streetId: string
  sample: boolean
  daysWaited: number
}

const WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六']

/** A need in the reach of who decides what it is matched with; units and others see needs, and decide about their own side alone. */
export async function askingNeed(id: string, context: Context): Promise<AskingNeed> {
  const { level, placeId } = context.actor
  const found = isId(id)
    ? await context.run<(AskingNeed & { neededDay: number | null; weeklyTimes: string | null }) | null>(
        sql`select json_build_object('id', id, 'title', name, 'detail', detail, 'category', category, 'state', state, 'unitId', unit_id, 'communityId', community_id, 'streetId', street_id, 'sample', sample, 'weeklyTimes', weekly_times, 'capacity', capacity, 'audience', audience, 'neededDay', extract(dow from needed_on), 'daysWaited', current_date - created_at::date)::text from ${needs} where ${needs.id} = ${id}::uuid and ${needs.archivedAt} is null`,
      )
    : null
  if (!found) throw new Refusal('NOT_FOUND', 'notFound')
  const isMine =
    level === 'district' ||
    level === 'auditor' ||
    (level === 'street' && found.streetId === placeId) ||
    (level === 'community' && found.communityId === placeId)
  if (!isMine) throw new Refusal('FORBIDDEN', 'forbidden')
  const { neededDay, weeklyTimes, ...need } = found
  return { ...need, availability: weeklyTimes ?? (neededDay === null ? undefined : WEEKDAYS[neededDay]) }
}
