import { type Concept } from './concept.ts'
import { plain } from './lexicon.ts'

const COMMON = 12
const KEPT = 3

/** What the single characters of a text hint at, for words nobody has listed: 剃 occurs in words of haircuts and nowhere else. */
export class CharacterHints {
  private readonly hints = new Map<string, { concept: number; share: number }[]>()

  constructor(concepts: readonly Concept[]) {
    const counts = concepts.map(({ words }) => countsOf(words.flatMap((word) => [...new Set(plain(word))])))
    const spread = countsOf(counts.flatMap((count) => [...count.keys()]))
    for (const [concept, count] of counts.entries())
      for (const [character, times] of count) {
        const others = spread.get(character)!
        if (others > COMMON) continue
        const rarity = Math.log(concepts.length / others) / Math.log(concepts.length)
        const hints = this.hints.get(character) ?? []
        this.hints.set(character, hints)
        hints.push({ concept, share: (rarity * Math.min(1, 0.5 + times / 6)) / Math.sqrt(others) })
      }
  }

  /** The concepts the characters of the texts speak for most, with how much. */
  strongest(texts: readonly { text: string; weight: number }[]): [concept: number, share: number][] {
    const sums = new Map<number, number>()
    for (const { text, weight } of texts)
      for (const character of new Set(text))
        for (const { concept, share } of this.hints.get(character) ?? [])
          sums.set(concept, (sums.get(concept) ?? 0) + share * weight)
    return [...sums].sort((one, other) => other[1] - one[1]).slice(0, KEPT)
  }
}

function countsOf(signs: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  return counts
}
