import { weeklyWindows } from './weekly-windows.ts'

/** Seven days of morning, afternoon and evening, a bit each; Monday morning is the first. */
export type Times = number

const PARTS = 3
const ALL: Times = (1 << (7 * PARTS)) - 1
const [MORNING, AFTERNOON, EVENING] = [1, 2, 4]
const WORKING_DAYS = [0, 1, 2, 3, 4]
const WEEKEND = [5, 6]
const EVERY_DAY = [...WORKING_DAYS, ...WEEKEND]
const MORNINGS: Times = EVERY_DAY.reduce((times, day) => times | (MORNING << (day * PARTS)), 0)

/** When an entry holds, of weekly times, text or any shape of object; undefined where it says nothing that can be understood. */
export function timesOf(given: unknown): Times | undefined {
  const windows = weeklyWindows(given)
  if (windows) return windows.reduce((times, { days, from, to }) => times | timesOn(days, partsBetween(from, to)), 0)
  const text = spelled(given)
  const days = daysOf(text)
  const parts = partsOf(text)
  if (!days && !parts) return undefined
  return timesOn(days ?? EVERY_DAY, parts ?? MORNING | AFTERNOON | EVENING)
}

/** Whether two entries have a time in common; what says no time is open to any. */
export const meet = (one: Times | undefined, other: Times | undefined): boolean => ((one ?? ALL) & (other ?? ALL)) !== 0

/** Whether they have a day in common, at whatever hour. */
export const meetOnADay = (one: Times | undefined, other: Times | undefined): boolean =>
  (daysIn(one ?? ALL) & daysIn(other ?? ALL)) !== 0

/** The mornings of the days on which there is any time. */
const daysIn = (times: Times) => (times | (times >> 1) | (times >> 2)) & MORNINGS

/** How much of the first's time the second has, from 0 to 1; undefined where either says none. */
export function shareOf(one: Times | undefined, other: Times | undefined): number | undefined {
  if (one === undefined || other === undefined) return undefined
  return count(one & other) / Math.max(1, count(one))
}

const count = (times: Times): number => {
  let bits = 0
  for (let rest = times; rest; rest &= rest - 1) bits++
  return bits
}

const timesOn = (days: readonly number[], parts: number): Times =>
  days.reduce((times, day) => times | (parts << (day * PARTS)), 0)

/** Everything an object says, keys too, in one text. */
function spelled(given: unknown, depth = 0): string {
  if (given === null || given === undefined || depth > 4) return ''
  if (Array.isArray(given)) return given.map((each) => spelled(each, depth + 1)).join('、')
  if (typeof given === 'object')
    return Object.entries(given)
      .map(([key, value]) => (/day/i.test(key) ? spelledDays(value) : `${key} ${spelled(value, depth + 1)}`))
      .join('；')
  return String(given)
}

const spelledDays = (value: unknown): string =>
  [value]
    .flat()
    .map((day) => (typeof day === 'number' ? (DAY_OF_NUMBER[day] ?? '') : spelled(day, 1)))
    .join('、')

const DAY_OF_NUMBER: Readonly<Record<number, string>> = {
  0: '周日',
  1: '周一',
  2: '周二',
  3: '周三',
  4: '周四',
  5: '周五',
  6: '周六',
  7: '周日',
}

const WEEKDAY = /(?:周|星期|礼拜)([一二三四五六日天末])/g
const RANGE = /(?:周|星期|礼拜)([一二三四五六日天])\s*[至到\-—~～]+\s*(?:周|星期|礼拜)?([一二三四五六日天])/g
const FURTHER = /((?:周|星期|礼拜)[一二三四五六日天](?:[、,，和]?[一二三四五六日天])+)/g
const ENGLISH = /\b(mon|tue|wed|thu|fri|sat|sun)[a-z]*\b/gi
const NUMBERS = '一二三四五六日'
const ENGLISH_DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const dayOf = (sign: string) => NUMBERS.indexOf(sign === '天' ? '日' : sign)

function daysOf(text: string): number[] | undefined {
  const affirmed = text.replace(
    /(?:除|不含|不包括|非)(?:了)?(?:周末|双休日|节假日|工作日|周[一二三四五六日天])(?:以?外)?/g,
    '',
  )
  const days = new Set<number>()
  const add = (more: readonly number[]) => more.forEach((day) => void days.add(day))
  for (const [, from, to] of affirmed.matchAll(RANGE))
    for (let day = dayOf(from!); day !== dayOf(to!); day = (day + 1) % 7) add([day, dayOf(to!)])
  for (const [found] of affirmed.matchAll(FURTHER)) add([...found.slice(1)].map(dayOf).filter((day) => day >= 0))
  for (const [, sign] of affirmed.matchAll(WEEKDAY)) add(sign === '末' ? WEEKEND : [dayOf(sign!)])
  for (const [, name] of affirmed.matchAll(ENGLISH)) add([ENGLISH_DAYS.indexOf(name!.toLowerCase())])
  if (/双休|休息日|礼拜末|weekend|SAT|SUN\b/.test(affirmed)) add(WEEKEND)
  if (/工作日|上班日|平日|平时|weekdays?\b|working.?days?/i.test(affirmed)) add(WORKING_DAYS)
  if (/每天|每日|天天|全周|随时|长期|全年|daily|every.?day/i.test(affirmed)) add(EVERY_DAY)
  return days.size ? [...days] : undefined
}

const CLOCK = /(\d{1,2})(?:[:：](\d{2})|[点时](?!间|候))/g

function partsOf(text: string): number | undefined {
  let parts = 0
  if (/上午|早上|早晨|清晨|早间|晨|早高峰|早晚|morning/i.test(text)) parts |= MORNING
  if (/中午|午间|午休|晌午|noon/i.test(text)) parts |= MORNING | AFTERNOON
  if (/下午|午后|傍晚|放学|afternoon/i.test(text)) parts |= AFTERNOON
  if (/傍晚|晚上|晚间|夜|下班后|早晚|晚高峰|[一二三四五六日天]晚|evening|night/i.test(text)) parts |= EVENING
  if (/白天|日间|daytime/i.test(text)) parts |= MORNING | AFTERNOON
  if (/全天|24\s*小时|随时|all.?day/i.test(text)) return MORNING | AFTERNOON | EVENING
  if (parts) return parts
  const hours = [...text.matchAll(CLOCK)].map(([, hour, minutes]) => Number(hour) + Number(minutes ?? 0) / 60)
  for (let at = 0; at + 1 < hours.length; at += 2) parts |= partsBetween(hours[at]!, hours[at + 1]!)
  return parts || undefined
}

/** The parts of the day a span of hours touches; over midnight it is the evening and the morning after. */
function partsBetween(from: number, to: number): number {
  if (to <= from) return EVENING | (from < 12 ? MORNING | AFTERNOON : from < 17 ? AFTERNOON : 0)
  return (from < 12 ? MORNING : 0) | (from < 17.5 && to > 12 ? AFTERNOON : 0) | (to > 18 ? EVENING : 0)
}
