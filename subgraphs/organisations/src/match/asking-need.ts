import { type Context } from '@concentric/chassis/context'
import { Refusal } from '@concentric/chassis/messages'
import { isId } from '@concentric/chassis/refusing'
import { type SQL, sql } from 'drizzle-orm'
import { needs } from '../need/need.table.ts'
import { unitName } from '../partner-unit/unit-name.ts'
import { type Entry } from './entry.ts'
import { matches } from './match.table.ts'

/** A need as it is matched, with where it is to be met and how long it has waited. */
export type AskingNeed = Entry & {
  state: string
  unitId: string | null
  communityId: string | null
  streetId: string
  sample: boolean
  daysWaited: number
}

/** A need as it is read, its day apart. */
export type FoundNeed = AskingNeed & { neededDay: number | null; weeklyTimes: string | null }

const WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六']

/** Keys and values of a need as it is matched, of a row `n`. */
export const entryFields = (n: SQL): SQL =>
  sql`'id', ${n}.id, 'title', ${n}.name, 'detail', ${n}.detail, 'category', ${n}.category, 'state', ${n}.state, 'unitId', ${n}.unit_id, 'maker', ${unitName(sql`${n}.unit_id`)}, 'communityId', ${n}.community_id, 'streetId', ${n}.street_id, 'sample', ${n}.sample, 'weeklyTimes', ${n}.weekly_times, 'capacity', ${n}.capacity, 'audience', ${n}.audience, 'neededDay', extract(dow from ${n}.needed_on), 'daysWaited', current_date - ${n}.created_at::date`

/** A need with its times: those it names, or its day. */
export const asEntry = <N extends FoundNeed>({ neededDay, weeklyTimes, ...need }: N) => ({
  ...need,
  availability: weeklyTimes ?? (neededDay === null ? undefined : WEEKDAYS[neededDay]),
})

/** A need and the offers that were put to it. */
export type JudgedNeed = AskingNeed & { before: string[] }

/** The live needs of some ids that the actor reads, by one statement. */
export async function askingNeeds(ids: readonly string[], context: Context): Promise<JudgedNeed[]> {
  const known = JSON.stringify(ids.filter(isId))
  const found = await context.run<(FoundNeed & Pick<JudgedNeed, 'before'>)[]>(
    sql`select coalesce(json_agg(json_build_object(${entryFields(sql`n`)}, 'before', ${offersBefore(sql`n.id`)})), '[]')::text
      from ${needs} n where n.id in (select value::uuid from jsonb_array_elements_text(${known}::jsonb)) and n.archived_at is null`,
  )
  return found.map(asEntry)
}

/** The offers that were put to a need. */
export const offersBefore = (needId: SQL): SQL =>
  sql`(select coalesce(json_agg(coalesce(m.offer_id, m.resource_id)), '[]') from ${matches} m where m.need_id = ${needId} and m.archived_at is null)`

/** A need in the reach of who decides what it is matched with; units and others see needs, and decide about their own side alone. */
export async function askingNeed(id: string, context: Context): Promise<JudgedNeed> {
  const [found] = await askingNeeds([id], context)
  if (!found) throw new Refusal('NOT_FOUND', 'notFound')
  if (!decidesAbout(found, context)) throw new Refusal('FORBIDDEN', 'forbidden')
  return found
}

/** Whether it is for the actor to say, or to look on, what a need is matched with. */
export const decidesAbout = (need: AskingNeed, { actor: { level, placeId } }: Context): boolean =>
  level === 'district' ||
  level === 'auditor' ||
  (level === 'street' && need.streetId === placeId) ||
  (level === 'community' && need.communityId === placeId)
