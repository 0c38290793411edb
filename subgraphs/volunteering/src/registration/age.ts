import { districtTime } from '@concentric/chassis/district-time'
import { Refusal } from '@concentric/chassis/messages'

/** Volunteers are 14 or older; a child has a seat under the guardian's sign-up and no registration (FEATURES 2.4, 3.5). */
const YOUNGEST = 14

type Born = { birthYear?: unknown; idNumber?: unknown }

/** Refuses who is under 14 by the year of birth or by the ID number, and two that contradict each other. */
export function mustBeOldEnough(born: Born, now = new Date()): void {
  const today = dayOf(now)
  const birthYear = Number(born.birthYear ?? 0)
  const birthday = typeof born.idNumber === 'string' ? dayIn(born.idNumber) : undefined
  if (birthday && birthday > yearsBefore(today, YOUNGEST)) throw refused('idNumber', tooYoung)
  // who turns 14 this year may have turned it: the ID number says so
  const youngest = Number(today.slice(0, 4)) - YOUNGEST - (birthday ? 0 : 1)
  if (birthYear && birthYear > youngest) throw refused('birthYear', tooYoung)
  if (birthday && birthYear && birthday.slice(0, 4) !== String(birthYear)) throw refused('birthYear', contradicts)
}

/** The year of birth in an ID number. */
export const yearOf = (idNumber: string): number => Number(idNumber.slice(6, 10))

const dayIn = (idNumber: string) => idNumber.slice(6, 14)

/** The day of an instant on the district's clock, as an ID number writes it; the program's own may be another. */
const dayOf = (instant: Date) => districtTime(instant).slice(0, 10).replaceAll('-', '')

/** The day so many years before. */
const yearsBefore = (day: string, years: number) => `${Number(day.slice(0, 4)) - years}${day.slice(4)}`

const refused = (field: keyof Born, words: readonly [string, string]) =>
  new Refusal('BAD_USER_INPUT', 'invalid', { fields: { [field]: words } })

const tooYoung = [
  '未满 14 周岁不登记为志愿者：请由监护人报名时占一个名额，姓名只写在纸质名单上。',
  'Under 14 nobody is registered: the guardian’s sign-up takes a seat, and the name stays on the paper list.',
] as const
const contradicts = ['与身份证号中的出生年份不一致。', 'The ID number says another year.'] as const
