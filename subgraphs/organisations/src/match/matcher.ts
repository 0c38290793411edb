import { shareOf } from './availability.ts'
import { type Concept } from './concept.ts'
import { askedBy, type Conditions, type Conflict, conflictOf, heldBy } from './conditions.ts'
import { type Entry } from './entry.ts'
import { type Near, nearConcepts } from './hierarchy.ts'
import { kinshipOf, type Subjects, subjectsOf, withNear } from './kinship.ts'
import { MakerNames } from './maker-names.ts'
import { Ranking } from './ranking.ts'
import { Reader, type Reading } from './reader.ts'
import { conflictWords, type Reason, reasonsOf } from './reason.ts'
import { weights as tuned, type Weights } from './weights.ts'
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
  reasons: Reason[]
}

type Weight = { concept: number; weight: number }
type Postings = { offers: Int32Array; weights: Float32Array }
/** An offer weighed for a need: what it is ordered by, and the parts of that. */
type Sum = {
  at: number
  exact: number
  isAbout: boolean
  conflict: Conflict | undefined
  concepts: { concept: number; points: number }[]
  category: number
  words: number
  time: number
}
type Asked = {
  text: string
  conditions: Conditions
  wanted: ReadonlyMap<number, number>
  subjects: Subjects
  category?: string | null
}

/** Kinship below which an offer is about something else; tuned on `evaluation/tune.json`, also with words of the table hidden. */
const ABOUT = 0.5
/** Who files both under one category says that they are akin. */
const SAME_CATEGORY = 0.2
/** Points a concept must be able to bring for offers to be looked for by it. */
const NOTICED = 1.5
/** So many are weighed in full for each one that is asked for. */
const WEIGHED = 4

/** Finds the best offers for needs. Offers are read once; a need costs what the offers near it cost. */
export class Matcher<E extends Entry = Entry> {
  private readonly reader: Reader
  private readonly names: MakerNames
  private readonly near: readonly Near[][]
  private readonly excluded: readonly number[][]
  private readonly subjects: readonly Subjects[]
  private readonly weighed: readonly Weight[][]
  private readonly postings: readonly Postings[]
  private readonly byCategory = new Map<string, number[]>()
  private readonly held: readonly Conditions[]
  private readonly words: WordIndex
  private readonly ranking: Ranking

  constructor(
    private readonly concepts: readonly Concept[],
    private readonly offers: readonly E[],
    private readonly weights: Weights = tuned,
  ) {
    this.reader = new Reader(concepts, weights)
    this.near = nearConcepts(concepts)
    const numbers = new Map(concepts.map(({ code }, at) => [code, at]))
    this.excluded = concepts.map(({ excludes }) => excludes.flatMap((code) => numbers.get(code) ?? []))
    this.names = new MakerNames(offers.flatMap(({ maker }) => maker ?? []))
    const bare = offers.map((offer) => this.names.strikeFrom(offer))
    const readings = bare.map((offer) => this.reader.read(offer))
    this.subjects = readings.map((reading) => subjectsOf(reading, concepts))
    this.weighed = this.weigh(readings)
    this.postings = postingsOf(this.weighed, concepts.length)
    for (const [at, { category }] of offers.entries()) {
      if (!category) continue
      const alike = this.byCategory.get(category)
      if (alike) alike.push(at)
      else this.byCategory.set(category, [at])
    }
    this.held = bare.map(heldBy)
    this.words = new WordIndex(bare.map(textOf))
    this.ranking = new Ranking(offers.length)
  }

  /** The best offers for a need, best first. What does not fit may be among them, and says why not. */
  best(need: Entry, limit: number): Candidate<E>[] {
    const asked = this.ask(need)
    return this.nearest(asked, limit * WEIGHED)
      .map((offer) => this.weighIn(offer, asked))
      .sort((one, other) => other.exact - one.exact)
      .slice(0, limit)
      .map((sum) => this.candidate(sum))
  }

  /** One offer for a need, however far down it stands; undefined where there is no such offer. */
  of(need: Entry, offerId: string): Candidate<E> | undefined {
    const at = this.offers.findIndex(({ id }) => id === offerId)
    if (at < 0) return undefined
    const asked = this.ask(need)
    this.ranking.clear()
    this.words.score(asked.text, (offer, score) => this.ranking.addWords(offer, score * this.weights.words))
    return this.candidate(this.weighIn(at, asked))
  }

  private ask(given: Entry): Asked {
    const need = this.names.strikeFrom(given)
    const reading = this.reader.read(need)
    return {
      text: textOf(need),
      conditions: askedBy(need),
      wanted: this.wantedBy(reading),
      subjects: withNear(subjectsOf(reading, this.concepts), this.near),
      category: need.category,
    }
  }

  /** How much each concept of an offer is worth to a need: what it speaks of and what is near that; less than nothing for what is excluded. */
  private wantedBy(reading: Reading): Map<number, number> {
    const wanted = new Map<number, number>()
    for (const [concept, { share }] of reading)
      for (const { concept: near, share: nearness } of this.near[concept]!)
        wanted.set(near, Math.max(wanted.get(near) ?? 0, share * nearness))
    for (const [concept, { share }] of reading)
      for (const other of this.excluded[concept]!)
        if (!reading.has(other)) wanted.set(other, Math.min(wanted.get(other) ?? 0, -share * this.weights.excluded))
    return wanted
  }

  /** The concepts of each offer; what few offers speak of weighs more, and so does what an offer speaks of alone. */
  private weigh(readings: readonly Reading[]): Weight[][] {
    const counts = new Map<number, number>()
    for (const reading of readings)
      for (const concept of reading.keys()) counts.set(concept, (counts.get(concept) ?? 0) + 1)
    return readings.map((reading) => {
      const squares = [...reading.values()].reduce((sum, { share }) => sum + share * share, 0)
      const spread = (0.5 + squares) ** this.weights.spread
      return [...reading].map(([concept, { share }]) => ({
        concept,
        weight: (share / spread) * rarityOf(counts.get(concept)!, readings.length) ** this.weights.rarity,
      }))
    })
  }

  private nearest({ text, wanted, category }: Asked, count: number): number[] {
    const { ranking, weights } = this
    ranking.clear()
    for (const [concept, share] of wanted) {
      const points = share * weights.concepts
      if (Math.abs(points) < NOTICED) continue
      const { offers, weights: each } = this.postings[concept]!
      ranking.addEach(offers, each, points)
    }
    this.words.score(text, (offer, score) => ranking.addWords(offer, score * weights.words))
    return ranking.best((category && this.byCategory.get(category)) || [], weights.category, count)
  }

  private weighIn(at: number, { conditions, wanted, subjects, category }: Asked): Sum {
    const { weights } = this
    const offer = this.offers[at]!
    const held = this.held[at]!
    const conflict = conflictOf(conditions, held)
    const concepts: { concept: number; points: number }[] = []
    for (const { concept, weight } of this.weighed[at]!) {
      const share = wanted.get(concept)
      if (share) concepts.push({ concept, points: share * weight * weights.concepts })
    }
    const penalty = conflict ? -weights.conflict[conflict] : 0
    const isFiledAlike = !!category && category === offer.category
    const isAbout = kinshipOf(subjects, this.subjects[at]!) + (isFiledAlike ? SAME_CATEGORY : 0) >= ABOUT
    const parts = {
      category: isFiledAlike ? weights.category : 0,
      words: this.ranking.wordsOf(at),
      time: conflict ? 0 : (shareOf(conditions.times, held.times) ?? 0) * weights.time,
    }
    const exact = concepts.reduce(
      (sum, { points }) => sum + points,
      parts.category + parts.words + parts.time + penalty,
    )
    return { at, exact, isAbout, conflict, concepts, ...parts }
  }

  private candidate({ at, isAbout, conflict, concepts, category, words, time }: Sum): Candidate<E> {
    const reasons = reasonsOf({
      category,
      concepts: concepts.map(({ concept, points }) => ({ concept: this.concepts[concept]!, points })),
      words,
      time,
      conflict: conflict && { words: conflictWords[conflict], points: -this.weights.conflict[conflict] },
    })
    return { offer: this.offers[at]!, ...reasons, isAbout, conflict, fits: isAbout && !conflict }
  }
}

/** Which offers speak of each concept, and how much. */
function postingsOf(weighed: readonly (readonly Weight[])[], count: number): Postings[] {
  const postings = Array.from({ length: count }, () => ({ offers: [] as number[], weights: [] as number[] }))
  for (const [offer, each] of weighed.entries())
    for (const { concept, weight } of each) {
      postings[concept]!.offers.push(offer)
      postings[concept]!.weights.push(weight)
    }
  return postings.map(({ offers, weights }) => ({
    offers: Int32Array.from(offers),
    weights: Float32Array.from(weights),
  }))
}

const rarityOf = (count: number, all: number) => Math.log(1 + all / (1 + count)) / Math.log(1 + all / 2)
