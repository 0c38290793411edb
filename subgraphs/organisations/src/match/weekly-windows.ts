/** Some days of the week, 0 for Monday, and from when to when, in hours. */
export type Window = { days: number[]; from: number; to: number }

const WINDOW = /^([1-7](?:-[1-7])?(?:,[1-7](?:-[1-7])?)*) (\d\d):(\d\d)-(\d\d):(\d\d)$/

/** The windows of weekly times as entries keep them, `1-5 09:00-12:00; 6 14:00-17:00`; undefined for anything else. */
export function weeklyWindows(given: unknown): Window[] | undefined {
  if (typeof given !== 'string') return undefined
  const windows = given.split('; ').map(windowIn)
  return windows.every((window) => window !== undefined) ? windows : undefined
}

function windowIn(text: string): Window | undefined {
  const [, days, ...clock] = WINDOW.exec(text) ?? []
  if (!days) return undefined
  const [hour = 0, minute = 0, endHour = 0, endMinute = 0] = clock.map(Number)
  return { days: days.split(',').flatMap(daysIn), from: hour + minute / 60, to: endHour + endMinute / 60 }
}

/** `6-1` goes over the weekend. */
function daysIn(span: string): number[] {
  const [first = 1, last = first] = span.split('-').map(Number)
  const count = ((last - first + 7) % 7) + 1
  return Array.from({ length: count }, (_, n) => (first - 1 + n) % 7)
}
