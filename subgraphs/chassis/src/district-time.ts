const clock = new Intl.DateTimeFormat('sv', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'medium' })

/** An instant as the graph prints it, on the district's clock: `2026-11-28T23:30:00+08:00`. */
export const districtTime = (instant: Date): string => `${clock.format(instant).replace(' ', 'T')}+08:00`
