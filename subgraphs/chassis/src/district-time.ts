/** Made when a time is first asked for: its calendar takes longer to read than a start has. */
let clock: Intl.DateTimeFormat | undefined

/** An instant as the graph prints it, on the district's clock: `2026-11-28T23:30:00+08:00`. */
export function districtTime(instant: Date): string {
  clock ??= new Intl.DateTimeFormat('sv', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'medium' })
  return `${clock.format(instant).replace(' ', 'T')}+08:00`
}
