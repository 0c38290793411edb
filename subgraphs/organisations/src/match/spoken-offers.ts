import { type Concept } from './concept.ts'
import { subjectLengths } from './kinship.ts'
import { type Reading } from './reader.ts'
import { type Weights } from './weights.ts'

/** What a need asks for, by the number of the concept: points it is worth, and how much of the need it is by its words and in all. */
export type Wish = { points: Float64Array; heard: Float64Array; share: Float64Array }

/** Offers that speak of a concept, with how much: what it weighs, and how much of the offer it is. */
type Postings = { offers: Int32Array; weights: Float32Array; heard: Float32Array; share: Float32Array }

/** What offers speak of, in flat arrays both ways: the concepts of an offer, and the offers of a concept. */
export class SpokenOffers {
  readonly count: number
  /** Where the concepts of each offer begin. */
  private readonly starts: Int32Array
  private readonly concepts: Int32Array
  private readonly weights: Float64Array
  private readonly heard: Float64Array
  private readonly share: Float64Array
  private readonly postings: readonly Postings[]

  constructor(readings: readonly Reading[], concepts: readonly Concept[], weights: Weights) {
    this.count = readings.length
    this.starts = new Int32Array(readings.length + 1)
    for (const [offer, reading] of readings.entries()) this.starts[offer + 1] = this.starts[offer]! + reading.size
    const size = this.starts[readings.length]!
    this.concepts = new Int32Array(size)
    this.weights = new Float64Array(size)
    this.heard = new Float64Array(size)
    this.share = new Float64Array(size)
    const counts = new Int32Array(concepts.length)
    for (const reading of readings) for (const concept of reading.keys()) counts[concept]!++
    const rarities = [...counts].map((count) => rarityOf(count, readings.length) ** weights.rarity)
    for (const [offer, reading] of readings.entries()) {
      const lengths = subjectLengths(reading, concepts)
      let squares = 0
      for (const { share } of reading.values()) squares += share * share
      const spread = (0.5 + squares) ** weights.spread
      let at = this.starts[offer]!
      for (const [concept, { share, heard }] of reading) {
        const isSubject = concepts[concept]!.facet === 'SUBJECT'
        this.concepts[at] = concept
        // what few offers speak of weighs more, and so does what an offer speaks of alone
        this.weights[at] = (share / spread) * rarities[concept]!
        this.heard[at] = isSubject ? heard / lengths.heard : 0
        this.share[at] = isSubject ? share / lengths.share : 0
        at++
      }
    }
    this.postings = this.byConcept(counts)
  }

  /** Adds to each offer the points of what it speaks of. */
  addPoints(wish: Wish, points: Float32Array): void {
    for (let concept = 0; concept < this.postings.length; concept++) {
      const worth = wish.points[concept]!
      if (worth === 0) continue
      const { offers, weights } = this.postings[concept]!
      // loops without calls, for these are most of what a need costs
      for (let at = 0; at < offers.length; at++) points[offers[at]!]! += worth * weights[at]!
    }
  }

  /** Adds to each offer how much what it is about is what is asked. */
  addKinship(wish: Wish, kinship: Float32Array): void {
    for (let concept = 0; concept < this.postings.length; concept++) {
      const whole = wish.share[concept]! / 2
      if (whole === 0) continue
      const part = wish.heard[concept]! / 2
      const { offers, heard, share } = this.postings[concept]!
      for (let at = 0; at < offers.length; at++) kinship[offers[at]!]! += part * heard[at]! + whole * share[at]!
    }
  }

  /** The points of what one offer speaks of. */
  pointsOf(offer: number, { points }: Wish): number {
    let sum = 0
    const end = this.starts[offer + 1]!
    for (let at = this.starts[offer]!; at < end; at++) sum += points[this.concepts[at]!]! * this.weights[at]!
    return sum
  }

  /** The same with whole points for each concept. */
  wholePointsOf(offer: number, { points }: Wish): number {
    let sum = 0
    const end = this.starts[offer + 1]!
    for (let at = this.starts[offer]!; at < end; at++)
      sum += Math.round(points[this.concepts[at]!]! * this.weights[at]!)
    return sum
  }

  /** How much what is offered is what is asked, 0 for nothing of it and 1 for all: the cosine of both, what words say for one half. */
  kinshipOf(offer: number, { heard, share }: Wish): number {
    let sum = 0
    const end = this.starts[offer + 1]!
    for (let at = this.starts[offer]!; at < end; at++) {
      const concept = this.concepts[at]!
      sum += heard[concept]! * this.heard[at]! + share[concept]! * this.share[at]!
    }
    return sum / 2
  }

  /** Tells the concepts of an offer that bring points, or take them. */
  tellParts(offer: number, { points }: Wish, tell: (concept: number, points: number) => void): void {
    const end = this.starts[offer + 1]!
    for (let at = this.starts[offer]!; at < end; at++) {
      const concept = this.concepts[at]!
      if (points[concept] !== 0) tell(concept, points[concept]! * this.weights[at]!)
    }
  }

  private byConcept(counts: Int32Array): Postings[] {
    const postings = [...counts].map((count) => ({
      offers: new Int32Array(count),
      weights: new Float32Array(count),
      heard: new Float32Array(count),
      share: new Float32Array(count),
    }))
    const ends = new Int32Array(counts.length)
    for (let offer = 0; offer < this.count; offer++)
      for (let at = this.starts[offer]!; at < this.starts[offer + 1]!; at++) {
        const concept = this.concepts[at]!
        const to = ends[concept]!++
        const { offers, weights, heard, share } = postings[concept]!
        offers[to] = offer
        weights[to] = this.weights[at]!
        heard[to] = this.heard[at]!
        share[to] = this.share[at]!
      }
    return postings
  }
}

const rarityOf = (count: number, all: number) => Math.log(1 + all / (1 + count)) / Math.log(1 + all / 2)
