import { type Context } from '@concentric/chassis/context'
import { districtTime } from '@concentric/chassis/district-time'
import { entityOf } from '@concentric/chassis/entity'
import { type Pair, Refusal } from '@concentric/chassis/messages'
import { isId } from '@concentric/chassis/refusing'
import { once } from '../kept-act/once.ts'
import { type RunsPlan } from './runs-plan.type.ts'
import { ServiceRoute } from './service-route.type.ts'

const LONGEST_DAYS = 400
const MILLISECONDS_A_DAY = 86_400_000

const problems = {
  startsAtTime: ['时间写作 09:30。', 'A time is written 09:30.'],
  daysBetween: ['两站之间相隔 0 到 60 天。', 'Between two stops lie 0 to 60 days.'],
  from: [
    `开始日期与今天相差不超过 ${LONGEST_DAYS} 天。`,
    `It begins ${LONGEST_DAYS} days before today at the earliest.`,
  ],
  order: ['结束日期不能早于开始日期。', 'It does not end before it begins.'],
  until: [`最多提前安排 ${LONGEST_DAYS} 天。`, `At most ${LONGEST_DAYS} days ahead are planned.`],
} as const satisfies Record<string, Pair>

/** Plans the runs of a route that are missing by a timetable; answers the id of the route. The rule is `volunteering.plan_route_runs`. */
export async function planRuns(id: string, given: RunsPlan, key: string, context: Context): Promise<string> {
  if (!isId(id)) throw new Refusal('NOT_FOUND', 'notFound')
  const { from, until, startsAtTime, daysBetween } = given
  const today = districtTime(new Date()).slice(0, 10)
  const daysFromToday = (day: string) => (Date.parse(day) - Date.parse(today)) / MILLISECONDS_A_DAY
  const fields: Record<string, Pair> = {
    ...(!/^([01]\d|2[0-3]):[0-5]\d$/.test(startsAtTime) && { startsAtTime: problems.startsAtTime }),
    ...((daysBetween < 0 || daysBetween > 60) && { daysBetween: problems.daysBetween }),
    ...(daysFromToday(from) < -LONGEST_DAYS && { from: problems.from }),
    ...(until < from && { until: problems.order }),
    ...(daysFromToday(until) > LONGEST_DAYS && { until: problems.until }),
  }
  if (Object.keys(fields).length) throw new Refusal('BAD_USER_INPUT', 'invalid', { fields })
  const input = { id: id.toLowerCase(), from, until, time: startsAtTime, daysBetween }
  const act = { name: 'plan_route_runs', key, input, facts: { today } }
  return (await once(act, entityOf(ServiceRoute), context)).route!
}
