import { type Entry } from './entry.ts'
import { plain } from './lexicon.ts'

const SATURATION = 1.2
const LENGTH = 0.75
/** Signs that stand in more entries than this part tell nothing apart, and cost most. */
const COMMON = 0.005
const ALWAYS_KEPT = 50

type Posting = { entries: number[]; times: number[]; count: number }
type Postings = { entries: Int32Array; scores: Float64Array }

/** BM25 over the characters and neighbouring characters of entries. */
export class WordIndex {
  private readonly postings = new Map<number, Postings>()

  constructor(texts: readonly string[]) {
    const most = Math.max(ALWAYS_KEPT, texts.length * COMMON)
    const found = new Map<number, Posting>()
    const lengths: number[] = []
    for (const [entry, text] of texts.entries()) {
      let length = 0
      for (const [sign, times] of signsOf(text)) {
        length += times
        const posting = found.get(sign)
        if (!posting) found.set(sign, { entries: [entry], times: [times], count: 1 })
        // what is common is only counted
        else if (posting.count++ < most) {
          posting.entries.push(entry)
          posting.times.push(times)
        }
      }
      lengths.push(length)
    }
    const meanLength = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, texts.length)
    for (const [sign, { entries, times, count }] of found) {
      if (count > most) continue
      const rarity = Math.log(1 + (texts.length - count + 0.5) / (count + 0.5))
      const scores = entries.map((entry, at) => {
        const length = 1 - LENGTH + (LENGTH * lengths[entry]!) / meanLength
        return (rarity * times[at]! * (SATURATION + 1)) / (times[at]! + SATURATION * length)
      })
      this.postings.set(sign, { entries: Int32Array.from(entries), scores: Float64Array.from(scores) })
    }
  }

  /** Tells each entry that shares signs with a text how alike they are. */
  score(text: string, tell: (entry: number, score: number) => void): void {
    for (const sign of signsOf(text).keys()) {
      const postings = this.postings.get(sign)
      if (!postings) continue
      const { entries, scores } = postings
      for (let at = 0; at < entries.length; at++) tell(entries[at]!, scores[at]!)
    }
  }
}

const SIGNS = 2 ** 16
const BETWEEN_WORDS = /[^\p{L}\p{N}]+/u

/** Each character and each pair of neighbours, by a number, with how often they stand there. */
function signsOf(text: string): Map<number, number> {
  const signs = new Map<number, number>()
  for (const word of plain(text).split(BETWEEN_WORDS)) {
    let before = 0
    for (let at = 0; at < word.length; at++) {
      const sign = word.charCodeAt(at)
      signs.set(sign, (signs.get(sign) ?? 0) + 1)
      if (at > 0) {
        const pair = before * SIGNS + sign
        signs.set(pair, (signs.get(pair) ?? 0) + 1)
      }
      before = sign
    }
  }
  return signs
}

/** All the words of an entry. */
export const textOf = ({ title, detail, kind }: Entry): string => [title, kind, detail].filter(Boolean).join(' ')
