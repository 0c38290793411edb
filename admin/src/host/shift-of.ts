export type Timed = { id: string; startsAt: string; endsAt: string }

/** The shift that is on, or else the one nearest to now; the one asked for where there is such a shift. */
export function shiftOf<Shift extends Timed>(
  shifts: readonly Shift[],
  asked: string | null,
  now: number,
): Shift | undefined {
  const distance = ({ startsAt, endsAt }: Timed) => Math.max(Date.parse(startsAt) - now, now - Date.parse(endsAt))
  return shifts.find(({ id }) => id === asked) ?? [...shifts].sort((one, other) => distance(one) - distance(other))[0]
}
