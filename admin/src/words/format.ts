import { type Language } from './words.ts'

const locales = { zh: 'zh-CN', en: 'en-GB' } as const

/** `2026-11-23` -> `2026年11月23日`; the day as written, whatever the reader's time zone. */
export function formatDate(value: string, language: Language): string {
  const [year, month, day] = value.slice(0, 10).split('-').map(Number)
  if (!year || !month || !day) return value
  if (language === 'zh') return `${year}年${month}月${day}日`
  const options = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat(locales.en, options).format(Date.UTC(year, month - 1, day))
}

/** `2026-11-23` -> `11/23周一`: a day of a week one looks at. */
export function formatDay(value: string, language: Language): string {
  const options = { day: 'numeric', month: 'numeric', weekday: 'short', timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat(locales[language], options).format(Date.parse(`${value}T12:00:00Z`))
}

/** `2026-11-23T09:05:00+08:00` -> `2026年11月23日 09:05`: the graph prints the district's own time. */
export const formatInstant = (value: string, language: Language): string =>
  `${formatDate(value, language)} ${value.slice(11, 16)}`

export const formatNumber = (value: number, language: Language): string =>
  new Intl.NumberFormat(locales[language], { maximumFractionDigits: 2 }).format(value)

/** Fen in the unit one speaks of: `820000` -> `8,200元`, `8200000` -> `8.2万元`. */
export function formatFen(fen: number, language: Language): string {
  const yuan = fen / 100
  if (language === 'en') return `¥${formatNumber(yuan, language)}`
  const [unit, name] = Math.abs(yuan) >= 1e8 ? [1e8, '亿元'] : Math.abs(yuan) >= 1e4 ? [1e4, '万元'] : [1, '元']
  return formatNumber(yuan / Number(unit), language) + name
}

/** Fen to the last fen: `8200000` -> `82,000.00 元`. */
export function formatFenExactly(fen: number, language: Language): string {
  const options = { minimumFractionDigits: 2, maximumFractionDigits: 2 }
  const yuan = new Intl.NumberFormat(locales[language], options).format(fen / 100)
  return language === 'en' ? `¥${yuan}` : `${yuan} 元`
}
