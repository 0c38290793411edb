const DAY_MILLISECONDS = 86_400_000
const DISTRICT_OFFSET_MILLISECONDS = 28_800_000

export type View = 'month' | 'week'

const instantOf = (day: string) => Date.parse(`${day}T00:00:00Z`)
const dayAt = (instant: number) => new Date(instant).toISOString().slice(0, 10)

/** The day it is in the district, wherever the page is read. */
export const today = (now = Date.now()): string => dayAt(now + DISTRICT_OFFSET_MILLISECONDS)

/** The day so many days later, or earlier. */
export const addDays = (day: string, days: number): string => dayAt(instantOf(day) + days * DAY_MILLISECONDS)

/** The same day of another month, or its last where it has no such day. */
export function addMonths(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return dayAt(Date.UTC(year, month - 1 + months, Math.min(date, last)))
}

/** The Monday of a day's week. */
export const mondayOf = (day: string): string => addDays(day, -((new Date(instantOf(day)).getUTCDay() + 6) % 7))

/** The weeks a view of the calendar shows, each seven days from Monday. */
export function weeksOf(view: View, day: string): string[][] {
  const first = mondayOf(view === 'week' ? day : `${day.slice(0, 8)}01`)
  const last = view === 'week' ? day : addDays(addMonths(`${day.slice(0, 8)}01`, 1), -1)
  const count = Math.floor((instantOf(last) - instantOf(first)) / (7 * DAY_MILLISECONDS)) + 1
  return Array.from({ length: count }, (_, week) => Array.from({ length: 7 }, (_, at) => addDays(first, week * 7 + at)))
}

const steps: Readonly<Record<string, (day: string) => string>> = {
  ArrowLeft: (day) => addDays(day, -1),
  ArrowRight: (day) => addDays(day, 1),
  ArrowUp: (day) => addDays(day, -7),
  ArrowDown: (day) => addDays(day, 7),
  Home: mondayOf,
  End: (day) => addDays(mondayOf(day), 6),
  PageUp: (day) => addMonths(day, -1),
  PageDown: (day) => addMonths(day, 1),
}

/** Where a key leads from a day in the grid; nowhere for any other key. */
export const dayByKey = (key: string, day: string): string | undefined => steps[key]?.(day)
