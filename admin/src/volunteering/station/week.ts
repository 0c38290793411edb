const DAYS = 7
const DAY_MILLISECONDS = 86_400_000

/** The seven days of the week a day lies in, Monday first, as `2026-11-23`; `ahead` weeks after it. */
export function weekOf(day: string, ahead = 0): readonly string[] {
  const noon = Date.parse(`${day}T12:00:00Z`)
  const sinceMonday = (new Date(noon).getUTCDay() + 6) % DAYS
  return Array.from({ length: DAYS }, (_, index) =>
    new Date(noon + (index - sinceMonday + ahead * DAYS) * DAY_MILLISECONDS).toISOString().slice(0, 10),
  )
}
