import { type Language } from './language.ts'

const twoDigits = (value: string | undefined) => (value ?? '').padStart(2, '0')
const thisYear = () => String(new Date().getFullYear())

/** What day it is in the district: `2026-11-03`. */
export const districtToday = (): string =>
  new Intl.DateTimeFormat('sv', { timeZone: 'Asia/Shanghai' }).format(new Date())

/** `2026-11-03` -> `11月03日`, with the year where it is not this one. Instants are printed in the district's own time already. */
export function day(value: string, language: Language, year = thisYear()): string {
  const [of, month, date] = value.slice(0, 10).split('-')
  if (language === 'en') return of === year ? `${month}-${date}` : `${of}-${month}-${date}`
  const short = `${twoDigits(month)}月${twoDigits(date)}日`
  return of === year ? short : `${of}年${short}`
}

/** `11月03日 09:00`. */
export const moment = (value: string, language: Language): string => `${day(value, language)} ${value.slice(11, 16)}`

/** `11月03日 09:00–11:30`; both days where it ends on another. */
export const span = (from: string, to: string, language: Language): string =>
  from.slice(0, 10) === to.slice(0, 10)
    ? `${moment(from, language)}–${to.slice(11, 16)}`
    : `${moment(from, language)} – ${moment(to, language)}`
