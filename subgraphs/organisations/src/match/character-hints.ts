import { type Concept } from './concept.ts'
import { plain, type Sense } from './lexicon.ts'

const COMMON = 12
const KEPT = 3

/** What the single characters of a text hint at, for words nobody has listed: 剃 occurs in words of haircuts and nowhere else. */
export class CharacterHints {
  private readonly hints = new Map<number, { heardIn: number; senses: Sense[] }>()
  private readonly sums: Float64Array
  /** The text that is read, by number: a character counts once in each. */
  private reading = 0

  constructor(concepts: readonly Concept[]) {
    this.sums = new Float64Array(concepts.length)
    const counts = concepts.map(({ words }) => countsOf(words.flatMap((word) => [...new Set(plain(word))])))
    const spread = countsOf(counts.flatMap((count) => [...count.keys()]))
    for (const [concept, count] of counts.entries())
      for (const [character, times] of count) {
        const others = spread.get(character)!
        if (others > COMMON) continue
        const rarity = Math.log(concepts.length / others) / Math.log(concepts.length)
        const code = character.codePointAt(0)!
        const hint = this.hints.get(code) ?? { heardIn: 0, senses: [] }
        this.hints.set(code, hint)
        hint.senses.push({ concept, strength: (rarity * Math.min(1, 0.5 + times / 6)) / Math.sqrt(others) })
      }
  }

  /** The concepts the characters of the texts speak for most, with how much. */
  strongest(texts: readonly { text: string; weight: number }[]): [concept: number, strength: number][] {
    const { sums } = this
    const touched: number[] = []
    for (const { text, weight } of texts) {
      this.reading++
      for (let at = 0; at < text.length; at++) {
        const hint = this.hints.get(text.codePointAt(at)!)
        if (!hint || hint.heardIn === this.reading) continue
        hint.heardIn = this.reading
        for (const { concept, strength } of hint.senses) {
          if (sums[concept] === 0) touched.push(concept)
          sums[concept]! += strength * weight
        }
      }
    }
    const strongest: [concept: number, strength: number][] = []
    for (const concept of touched) {
      const sum = sums[concept]!
      let at = strongest.length
      while (at > 0 && strongest[at - 1]![1] < sum) at--
      if (at < KEPT) strongest.splice(at, 0, [concept, sum])
      if (strongest.length > KEPT) strongest.pop()
    }
    for (const concept of touched) sums[concept] = 0
    return strongest
  }
}

function countsOf(signs: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  return counts
}
