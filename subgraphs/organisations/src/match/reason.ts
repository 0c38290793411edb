import { type Pair } from '@concentric/chassis/messages'
import { type Concept } from './concept.ts'
import { type Conflict } from './conditions.ts'

/** One part of a score: why, and for how many points. */
export type Reason = { text: Pair; points: number }

/** The parts of a score as they were worked out, in points. */
type Parts = {
  category: number
  concepts: readonly { concept: Concept; points: number }[]
  words: number
  time: number
  conflict?: { words: Pair; points: number }
}

/** Why an offer is out of the question though it may be about the same. */
export const conflictWords: Readonly<Record<Conflict, Pair>> = {
  day: ['日期不合', 'Not on the same days'],
  part: ['时段不合', 'Not at the same hours'],
  capacity: ['容纳不下', 'Too small'],
  place: ['不能上门', 'Not at home'],
  audience: ['对象不合', 'For others'],
}

/** The sum of the parts and its reasons in whole points: what is shown adds up. */
export function reasonsOf({ category, concepts, words, time, conflict }: Parts): {
  score: number
  reasons: Reason[]
} {
  const parts: Reason[] = [
    { text: ['类别相同', 'Same category'], points: category },
    ...concepts.map(({ concept: { name, nameEnglish }, points }) => ({ text: [name, nameEnglish] as const, points })),
    { text: ['用词相近', 'Like words'], points: words },
    { text: ['时间合适', 'Times agree'], points: time },
    ...(conflict ? [{ text: conflict.words, points: conflict.points }] : []),
  ]
  const reasons = parts
    .map(({ text, points }) => ({ text, points: Math.round(points) }))
    .filter(({ points }) => points !== 0)
    .sort((one, other) => Math.abs(other.points) - Math.abs(one.points))
  return {
    score: reasons.reduce((sum, { points }) => sum + points, 0),
    reasons,
  }
}
