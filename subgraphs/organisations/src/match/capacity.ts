const DIGITS = '零一二三四五六七八九'
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }
const NUMBER = '(\\d+|[零一二两三四五六七八九十百千]+)'
const NEEDED = new RegExp(
  `${NUMBER}(?:多|来|几|余)?(?:个|位|名|口)?(?:人|位|名|老人|孩子|学生|青年|职工|居民|同志|代表)`,
)
const HELD = new RegExp(
  `(?:可坐|容纳|能坐|坐下|限|可供|座位|不超过)\\s*(?:约)?${NUMBER}|${NUMBER}(?:多|余)?(?:个)?(?:座|席|人以内|人以下|人会议|人的)`,
)

/** How many people a text speaks of; undefined where it names no number. */
export const peopleOf = (text: string): number | undefined => numberIn(text, NEEDED)

/** How many people a place holds, in its words; undefined where it does not say. */
export const capacityOf = (text: string): number | undefined => numberIn(text, HELD)

/** The number of a numeral, in digits or in Chinese; undefined where it is none. */
export function numberOf(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text)
  let sum = 0
  let digit = 0
  for (const sign of text.replaceAll('两', '二')) {
    const unit = UNITS[sign]
    const value = DIGITS.indexOf(sign)
    if (unit) {
      sum += (digit || 1) * unit
      digit = 0
    } else if (value >= 0) digit = value
    else return undefined
  }
  return sum + digit || undefined
}

function numberIn(text: string, form: RegExp): number | undefined {
  const found = form.exec(text)
  const numeral = found?.slice(1).find(Boolean)
  return numeral === undefined ? undefined : numberOf(numeral)
}
