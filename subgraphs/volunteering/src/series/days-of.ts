import rrule from 'rrule'

const { RRule } = rrule

/** A rule and the days between which it holds, as `2026-11-28`. */
type Ruled = { rule: string; startsOn: string; endsOn: string | null }

const midnight = (day: string) => new Date(`${day}T00:00:00Z`)
const dayAt = (instant: Date) => instant.toISOString().slice(0, 10)

/** The days of a rule from one day to another, both included. */
export function daysOf({ rule, startsOn, endsOn }: Ruled, from: string, to: string): string[] {
  const [first, last] = [from > startsOn ? from : startsOn, endsOn && endsOn < to ? endsOn : to]
  if (first > last) return []
  const days = new RRule({ ...RRule.parseString(rule), dtstart: midnight(startsOn) })
  return days.between(midnight(first), midnight(last), true).map(dayAt)
}
