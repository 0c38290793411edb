import { addDays, addMonths } from '../../calendar/days.ts'

/** The first and the last day of so many whole months before a day. */
export function wholeMonthsBefore(day: string, months: number): { from: string; to: string } {
  const first = `${day.slice(0, 8)}01`
  return { from: addMonths(first, -months), to: addDays(first, -1) }
}
