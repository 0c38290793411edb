/** The month `back` months ago in the district (UTC+8), as `2026-11`. */
export function monthsBack(back: number): string {
  const now = new Date(Date.now() + 28_800_000)
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - back, 1)).toISOString().slice(0, 7)
}

/** The first and the last day of a month. */
export function daysOf(month: string): [first: string, last: string] {
  const [year, number] = month.split('-').map(Number) as [number, number]
  return [`${month}-01`, `${month}-${new Date(Date.UTC(year, number, 0)).getUTCDate()}`]
}

/** A whole month as the arguments of a period. */
export function wholeMonth(month: string): string {
  const [from, to] = daysOf(month)
  return `from: "${from}", to: "${to}"`
}
