import { CharacterHints } from './character-hints.ts'
import { type Concept } from './concept.ts'
import { type Entry } from './entry.ts'
import { Lexicon, plain } from './lexicon.ts'
import { type Weights } from './weights.ts'

/** How much an entry speaks of a concept, from 0 to 1, and how much of it its words say: the rest its characters hint at. */
export type Spoken = { share: number; heard: number }
/** What an entry speaks of, by the number of the concept. */
export type Reading = Map<number, Spoken>

/** Finds what entries speak of. */
export class Reader {
  private readonly lexicon: Lexicon
  private readonly hints: CharacterHints

  constructor(
    private readonly concepts: readonly Concept[],
    private readonly weights: Weights,
  ) {
    this.lexicon = new Lexicon(concepts)
    this.hints = new CharacterHints(concepts)
  }

  /** What an entry is about, for whom, in what form. */
  read({ title, detail, kind }: Entry): Reading {
    const texts = [
      { text: plain(title), weight: 1 },
      { text: plain(detail ?? ''), weight: this.weights.detail },
      { text: plain(isWords(kind) ? kind : ''), weight: 1 },
    ]
    const said = new Map<number, number>()
    for (const { text, weight } of texts)
      this.lexicon.hear(text, ({ concept, strength }) => {
        said.set(concept, (said.get(concept) ?? 0) + strength * weight)
      })
    const reading: Reading = new Map()
    for (const [concept, words] of said) {
      const heard = this.shareOf(concept, words)
      reading.set(concept, { share: heard, heard })
    }
    for (const [concept, hint] of this.hints.strongest(texts)) {
      const words = said.get(concept) ?? 0
      const share = this.shareOf(concept, words + hint * this.weights.characters)
      const before = reading.get(concept)
      if (before) before.share = share
      else reading.set(concept, { share, heard: 0 })
    }
    return reading
  }

  private shareOf(concept: number, sum: number): number {
    return (1 - Math.exp(-sum * this.weights.certainty)) * this.weights.facet[this.concepts[concept]!.facet]
  }
}

/** The kind of a resource is words; that of a list is a name in Latin letters, which says nothing. */
const isWords = (kind: string | null | undefined): kind is string => !!kind && /\p{Script=Han}/u.test(kind)
