/** The parts of a day a grid of weekly times has, with their hours. */
export const parts = [
  { hours: '08:00-12:00', label: ['上午', 'Morning'] },
  { hours: '13:00-17:30', label: ['下午', 'Afternoon'] },
  { hours: '18:30-21:00', label: ['晚上', 'Evening'] },
] as const
export const days = [
  ['周一', 'Mon'],
  ['周二', 'Tue'],
  ['周三', 'Wed'],
  ['周四', 'Thu'],
  ['周五', 'Fri'],
  ['周六', 'Sat'],
  ['周日', 'Sun'],
] as const

/** Whether each part of each day is chosen, day by day. */
export type Cells = readonly boolean[]

export const cellOf = (day: number, part: number) => day * parts.length + part

/** The cells that weekly times as entries keep them touch: `1-5 09:00-12:00; 6 14:00-17:00`. */
export function cellsOf(times: string): Cells {
  const cells = Array.from({ length: days.length * parts.length }, () => false)
  for (const window of times.split('; ')) {
    const [spans = '', hours = ''] = window.split(' ')
    const [from = '', to = ''] = hours.split('-')
    for (const day of spans.split(',').flatMap(daysIn))
      for (const part of touched(from, to)) cells[cellOf(day, part)] = true
  }
  return cells
}

/** Chosen cells as entries keep them, the days of each part together. */
export const timesOf = (cells: Cells): string =>
  parts
    .map(({ hours }, part) => ({
      hours,
      chosen: days.flatMap((_, day) => (cells[cellOf(day, part)] ? [day + 1] : [])),
    }))
    .filter(({ chosen }) => chosen.length)
    .map(({ hours, chosen }) => `${spansOf(chosen)} ${hours}`)
    .join('; ')

/** `6-1` goes over the weekend. */
function daysIn(span: string): number[] {
  const [first = 0, last = first] = span.split('-').map(Number)
  if (!first || !last) return []
  return Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, n) => (first - 1 + n) % 7)
}

/** The parts whose hours a window overlaps; one over midnight reaches the end of the day. */
function touched(from: string, to: string): number[] {
  const end = to > from ? to : '24:00'
  return parts.flatMap(({ hours }, part) => {
    const [starts = '', ends = ''] = hours.split('-')
    return from < ends && end > starts ? [part] : []
  })
}

/** Days from 1 for Monday, three or more in a row as a span: `1-5,7`. */
const spansOf = (chosen: readonly number[]): string =>
  chosen
    .reduce<number[][]>((runs, day) => {
      const run = runs.at(-1)
      if (run?.at(-1) === day - 1) run.push(day)
      else runs.push([day])
      return runs
    }, [])
    .map((run) => (run.length > 2 ? `${run[0]}-${run.at(-1)}` : run.join(',')))
    .join(',')
