import { type Context } from '@concentric/chassis/context'
import { districtTime } from '@concentric/chassis/district-time'
import { entityOf } from '@concentric/chassis/entity'
import { type Pair, Refusal } from '@concentric/chassis/messages'
import { isId } from '@concentric/chassis/refusing'
import { sql } from 'drizzle-orm'
import { once } from '../kept-act/once.ts'
import { daysOf } from './days-of.ts'
import { series } from './series.table.ts'
import { Series } from './series.type.ts'

type Asked = { id: string; until: string; key: string }
type Planned = { rule: string; startsOn: string; endsOn: string | null; inCharge: boolean }

const LONGEST_DAYS = 400
const MILLISECONDS_A_DAY = 86_400_000

const farther: Pair = [`最多提前安排 ${LONGEST_DAYS} 天。`, `At most ${LONGEST_DAYS} days ahead are planned.`]

/** Creates the activities of a series that are missing from today to a day, as drafts; answers the id of the series. The rule is `volunteering.plan_series`. */
export async function plan({ id, until, key }: Asked, context: Context): Promise<string> {
  const found = isId(id)
    ? await context.run<Planned | null>(
        sql`select json_build_object('rule', ${series.rule}, 'startsOn', ${series.startsOn}, 'endsOn', ${series.endsOn},
          'inCharge', app.in_charge(${series.streetId}, ${series.communityId}))::text from ${series} where ${series.id} = ${id}::uuid and ${series.archivedAt} is null`,
      )
    : null
  if (!found) throw new Refusal('NOT_FOUND', 'notFound')
  if (!found.inCharge) throw new Refusal('FORBIDDEN', 'forbidden')
  const now = new Date()
  const today = districtTime(now).slice(0, 10)
  if (Date.parse(until) - now.getTime() > LONGEST_DAYS * MILLISECONDS_A_DAY)
    throw new Refusal('BAD_USER_INPUT', 'invalid', { fields: { until: farther } })
  const act = {
    name: 'plan_series',
    key,
    input: { id: id.toLowerCase(), until },
    facts: { days: daysOf(found, today, until) },
  }
  const written = await once(act, entityOf(Series), context)
  return written.series!
}
