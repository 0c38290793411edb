import { type Pair } from '@concentric/chassis/messages'
import { shareOf } from './availability.ts'
import { type Concept } from './concept.ts'
import { askedBy, type Conditions, type Conflict, conflictOf, heldBy } from './conditions.ts'
import { type Entry } from './entry.ts'
import { FewBest } from './few-best.ts'
import { MakerNames } from './maker-names.ts'
import { Reader } from './reader.ts'
import { conflictWords, partWords, type Reason, Reasons } from './reason.ts'
import { SpokenOffers, type Wish } from './spoken-offers.ts'
import { weights as tuned, type Weights } from './weights.ts'
import { Wishes } from './wishes.ts'
import { textOf, WordIndex } from './word-index.ts'

/** An offer for a need, with the sum that put it there. */
export type Candidate<E extends Entry = Entry> = {
  offer: E
  score: number
  /** It is about what the need is about. */
  isAbout: boolean
  /** The condition that speaks against it. */
  conflict?: Conflict
  /** It is about what the need is about, and no condition speaks against it. */
  fits: boolean
  /** It fits, or is about something near that a clerk who knows the words of both may see to fit. */
  mayFit: boolean
  reasons: Reason[]
}

/** An offer that fits a need, and the sum of its reasons. */
export type Fitting<E extends Entry = Entry> = Pick<Candidate<E>, 'offer' | 'score'>

type Asked = { conditions: Conditions; wish: Wish; category: string | null }

/** Kinship below which an offer is about something else; tuned on `evaluation/tune.json`, also with words of the table hidden. */
const ABOUT = 0.5
/**
 * Kinship from which an offer is near: that of what the need is a kind of. To say wrongly that nothing fits costs a resident more
 * than to be shown what is near; chosen on all three labelled sets, so none of them can judge it any more.
 */
const NEAR = 0.3
/** Who files both under one category says that they are akin. */
const SAME_CATEGORY = 0.2
/** Sums of fractions that are as much. */
const ROUNDED = 1e-9
/** Sums by which offers are looked for are kept in single precision. */
const INEXACT = 0.01

/** Finds the best offers for needs. Offers are read once; a need costs what the offers near it cost. */
export class Matcher<E extends Entry = Entry> {
  private readonly names: MakerNames
  private readonly wishes: Wishes
  private readonly spoken: SpokenOffers
  private readonly numbers: ReadonlyMap<string, number>
  private readonly byCategory: ReadonlyMap<string, number[]>
  private readonly called: readonly Pair[]
  private readonly held: readonly Conditions[]
  private readonly index: WordIndex
  // what each offer is to the need that was asked last
  private readonly points: Float32Array
  private readonly kinship: Float32Array
  private readonly words: Float64Array

  constructor(
    concepts: readonly Concept[],
    private readonly offers: readonly E[],
    private readonly weights: Weights = tuned,
  ) {
    const reader = new Reader(concepts, weights)
    this.wishes = new Wishes(concepts, reader, weights)
    this.names = new MakerNames(offers.flatMap(({ maker }) => maker ?? []))
    const bare = offers.map((offer) => this.names.strikeFrom(offer))
    this.spoken = new SpokenOffers(
      bare.map((offer) => reader.read(offer)),
      concepts,
      weights,
    )
    this.numbers = new Map(offers.map(({ id }, at) => [id, at]))
    this.byCategory = Map.groupBy(offers.keys(), (at) => offers[at]!.category ?? '')
    this.called = concepts.map(({ name, nameEnglish }) => [name, nameEnglish])
    this.held = bare.map(heldBy)
    this.index = new WordIndex(bare.map(textOf))
    this.points = new Float32Array(offers.length)
    this.kinship = new Float32Array(offers.length)
    this.words = new Float64Array(offers.length)
  }

  /** The best offers for a need, best first. What does not fit may be among them, and says why not. */
  best(need: Entry, limit: number): Candidate<E>[] {
    const asked = this.ask(need)
    const { points, words, weights } = this
    points.set(words)
    this.spoken.addPoints(asked.wish, points)
    for (const offer of this.filedAlike(asked)) points[offer]! += weights.category
    const best = new FewBest(limit)
    for (let at = 0; at < points.length; at++)
      if (points[at]! + weights.time + INEXACT > best.least) {
        const common = this.commonOf(at, asked)
        if (common > 0) best.give(at, common + this.besidesOf(at, asked))
      }
    return best.items.map((at) => this.candidate(at, asked))
  }

  /** The best offers among those that fit a need, best first, each with its score alone: `of` says why. */
  fitting(need: Entry, limit: number): Fitting<E>[] {
    const asked = this.ask(need)
    const { kinship } = this
    kinship.fill(0)
    this.spoken.addKinship(asked.wish, kinship)
    for (const offer of this.filedAlike(asked)) kinship[offer]! += SAME_CATEGORY
    const best = new FewBest(limit)
    for (let at = 0; at < kinship.length; at++)
      if (kinship[at]! >= ABOUT - INEXACT) {
        const common = this.commonOf(at, asked)
        if (common <= 0 || common + this.weights.time <= best.least) continue
        if (conflictOf(asked.conditions, this.held[at]!)) continue
        if (kinship[at]! >= ABOUT + INEXACT || this.kinshipTo(at, asked) >= ABOUT)
          best.give(at, common + this.timeOf(at, asked))
      }
    return best.items.map((at) => ({ offer: this.offers[at]!, score: this.scoreOf(at, asked) }))
  }

  /** One offer for a need, however far down it stands; undefined where there is no such offer. */
  of(need: Entry, offerId: string): Candidate<E> | undefined {
    const at = this.numbers.get(offerId)
    return at === undefined ? undefined : this.candidate(at, this.ask(need))
  }

  /** What is asked; sets how alike the words of each offer are. */
  private ask(given: Entry): Asked {
    const need = this.names.strikeFrom(given)
    const { words, weights } = this
    words.fill(0)
    this.index.score(textOf(need), (offer, score) => {
      words[offer]! += score * weights.words
    })
    return { conditions: askedBy(need), wish: this.wishes.of(need), category: need.category || null }
  }

  private filedAlike({ category }: Asked): readonly number[] {
    return (category && this.byCategory.get(category)) || []
  }

  private isAlike(at: number, { category }: Asked): boolean {
    return category !== null && category === this.offers[at]!.category
  }

  private kinshipTo(at: number, asked: Asked): number {
    return this.spoken.kinshipOf(at, asked.wish) + (this.isAlike(at, asked) ? SAME_CATEGORY : 0) + ROUNDED
  }

  /** The points of what need and offer have in common; what has none is not looked at. */
  private commonOf(at: number, asked: Asked): number {
    const category = this.isAlike(at, asked) ? this.weights.category : 0
    return category + this.words[at]! + this.spoken.pointsOf(at, asked.wish)
  }

  /** The points of the conditions. */
  private besidesOf(at: number, asked: Asked): number {
    const conflict = conflictOf(asked.conditions, this.held[at]!)
    return conflict ? -this.weights.conflict[conflict] : this.timeOf(at, asked)
  }

  private timeOf(at: number, { conditions }: Asked): number {
    return (shareOf(conditions.times, this.held[at]!.times) ?? 0) * this.weights.time
  }

  /** The sum of the reasons of an offer that fits: each is a whole number of points. */
  private scoreOf(at: number, asked: Asked): number {
    const category = this.isAlike(at, asked) ? this.weights.category : 0
    const parts = Math.round(category) + Math.round(this.words[at]!) + Math.round(this.timeOf(at, asked))
    return parts + this.spoken.wholePointsOf(at, asked.wish)
  }

  private candidate(at: number, asked: Asked): Candidate<E> {
    const conflict = conflictOf(asked.conditions, this.held[at]!)
    const kinship = this.kinshipTo(at, asked)
    const isAbout = kinship >= ABOUT
    const sum = new Reasons()
    if (this.isAlike(at, asked)) sum.add(partWords.category, this.weights.category)
    this.spoken.tellParts(at, asked.wish, (concept, points) => sum.add(this.called[concept]!, points))
    sum.add(partWords.words, this.words[at]!)
    if (conflict) sum.add(conflictWords[conflict], -this.weights.conflict[conflict])
    else sum.add(partWords.time, this.timeOf(at, asked))
    const { score, reasons } = sum
    const mayFit = kinship >= NEAR && !conflict
    return { offer: this.offers[at]!, score, reasons, isAbout, conflict, fits: isAbout && !conflict, mayFit }
  }
}
