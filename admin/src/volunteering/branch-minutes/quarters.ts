import { addDays, addMonths } from '../../calendar/days.ts'

const MONTHS = 3

export type Quarter = { year: number; quarter: number; from: string; to: string }

/** The quarter a day lies in and so many before it, the newest first, each by its first and last day. */
export function quartersUpTo(day: string, before: number): Quarter[] {
  const intoQuarter = (Number(day.slice(5, 7)) - 1) % MONTHS
  const newest = addMonths(`${day.slice(0, 8)}01`, -intoQuarter)
  return Array.from({ length: before + 1 }, (_, back) => {
    const from = addMonths(newest, -MONTHS * back)
    const quarter = Math.ceil(Number(from.slice(5, 7)) / MONTHS)
    return { year: Number(from.slice(0, 4)), quarter, from, to: addDays(addMonths(from, MONTHS), -1) }
  })
}
