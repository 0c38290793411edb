import { CharacterHints } from './character-hints.ts'
import { type Concept } from './concept.ts'
import { type Entry } from './entry.ts'
import { Lexicon, plain } from './lexicon.ts'
import { type Weights } from './weights.ts'

/** How much an entry speaks of each concept, by its number, from 0 to 1. */
export type Reading = Map<number, number>

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
    const reading: Reading = new Map()
    const add = (concept: number, strength: number) => reading.set(concept, (reading.get(concept) ?? 0) + strength)
    for (const { text, weight } of texts)
      for (const { concept, strength } of this.lexicon.sensesIn(text)) add(concept, strength * weight)
    for (const [concept, share] of this.hints.strongest(texts)) add(concept, share * this.weights.characters)
    for (const [concept, sum] of reading)
      reading.set(
        concept,
        (1 - Math.exp(-sum * this.weights.certainty)) * this.weights.facet[this.concepts[concept]!.facet],
      )
    return reading
  }
}

/** The kind of a resource is words; that of a list is a name in Latin letters, which says nothing. */
const isWords = (kind: string | null | undefined): kind is string => !!kind && /\p{Script=Han}/u.test(kind)
