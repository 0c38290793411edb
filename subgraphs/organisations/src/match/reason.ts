import { type Pair } from '@concentric/chassis/messages'
import { type Conflict } from './conditions.ts'

/** One part of a score: why, and for how many points. */
export type Reason = { text: Pair; points: number }

/** Why an offer is out of the question though it may be about the same. */
export const conflictWords: Readonly<Record<Conflict, Pair>> = {
  day: ['日期不合', 'Not on the same days'],
  part: ['时段不合', 'Not at the same hours'],
  capacity: ['容纳不下', 'Too small'],
  place: ['不能上门', 'Not at home'],
  audience: ['对象不合', 'For others'],
}

const category: Pair = ['类别相同', 'Same category']
const words: Pair = ['用词相近', 'Like words']
const time: Pair = ['时间合适', 'Times agree']
export const partWords = { category, words, time } as const

/** The sum of the parts of a score and its reasons, the weightiest first, in whole points: what is shown adds up. */
export class Reasons {
  readonly reasons: Reason[] = []
  score = 0

  add(text: Pair, exact: number): void {
    const points = Math.round(exact)
    if (points === 0) return
    this.score += points
    const { reasons } = this
    let at = reasons.push({ text, points }) - 1
    for (; at > 0 && Math.abs(reasons[at - 1]!.points) < Math.abs(points); at--) reasons[at] = reasons[at - 1]!
    reasons[at] = { text, points }
  }
}
