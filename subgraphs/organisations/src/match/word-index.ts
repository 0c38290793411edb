import { type Entry } from './entry.ts'
import { plain } from './lexicon.ts'

const SATURATION = 1.2
const LENGTH = 0.75
/** Signs that stand in more entries than this part tell nothing apart, and cost most. */
const COMMON = 0.005
const ALWAYS_KEPT = 50

type Posting = { entry: number; times: number }

/** BM25 over the characters and neighbouring characters of entries. */
export class WordIndex {
  private readonly postings = new Map<string, Posting[]>()
  private readonly lengths: number[] = []
  private meanLength = 1

  constructor(texts: readonly string[]) {
    for (const [entry, text] of texts.entries()) {
      const signs = signsOf(text)
      let length = 0
      for (const [sign, times] of signs) {
        length += times
        const postings = this.postings.get(sign)
        if (postings) postings.push({ entry, times })
        else this.postings.set(sign, [{ entry, times }])
      }
      this.lengths.push(length)
    }
    this.meanLength = this.lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, texts.length)
  }

  /** Tells each entry that shares signs with a text how alike they are. */
  score(text: string, tell: (entry: number, score: number) => void): void {
    const count = this.lengths.length
    for (const sign of signsOf(text).keys()) {
      const postings = this.postings.get(sign)
      if (!postings || postings.length > Math.max(ALWAYS_KEPT, count * COMMON)) continue
      const rarity = Math.log(1 + (count - postings.length + 0.5) / (postings.length + 0.5))
      for (const { entry, times } of postings) {
        const length = 1 - LENGTH + (LENGTH * this.lengths[entry]!) / this.meanLength
        tell(entry, (rarity * times * (SATURATION + 1)) / (times + SATURATION * length))
      }
    }
  }
}

/** Each character and each pair of neighbours, with how often they stand there. */
function signsOf(text: string): Map<string, number> {
  const signs = new Map<string, number>()
  const add = (sign: string) => signs.set(sign, (signs.get(sign) ?? 0) + 1)
  for (const word of plain(text).split(/[^\p{L}\p{N}]+/u))
    for (let at = 0; at < word.length; at++) {
      add(word[at]!)
      if (at + 1 < word.length) add(word.slice(at, at + 2))
    }
  return signs
}

/** All the words of an entry. */
export const textOf = ({ title, detail, kind }: Entry): string => [title, kind, detail].filter(Boolean).join(' ')
