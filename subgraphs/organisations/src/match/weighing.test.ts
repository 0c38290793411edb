import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { shareOf } from './availability.ts'
import { builtInConcepts } from './concepts/built-in.ts'
import { askedBy, conflictOf, heldBy } from './conditions.ts'
import { type Entry } from './entry.ts'
import { nearConcepts } from './hierarchy.ts'
import { labelledSet } from './labelled-set.ts'
import { MakerNames } from './maker-names.ts'
import { Matcher } from './matcher.ts'
import { Reader, type Reading } from './reader.ts'
import { weights } from './weights.ts'
import { textOf, WordIndex } from './word-index.ts'

type Weighed = { id: string; exact: number; fits: boolean }

const names = new MakerNames([])
const reader = new Reader(builtInConcepts, weights)
const near = nearConcepts(builtInConcepts)
const codes = builtInConcepts.map(({ code }) => code)

const [needs, offers] = ['needs', 'offers'].map((list) => {
  const entries = ['tune', 'report', 'fresh'].flatMap((part) => {
    const set = labelledSet(readFileSync(new URL(`../../evaluation/${part}.json`, import.meta.url), 'utf8'))
    return list === 'needs' ? set.needs : set.offers
  })
  // titles with the details of others say many things at once
  return [...entries, ...entries.map((entry, at) => ({ ...entry, detail: entries.at(at - 7)!.detail }))].map(
    (entry, at): Entry => names.strikeFrom({ ...entry, id: String(at) }),
  )
}) as [Entry[], Entry[]]

/** Every offer weighed for a need as a score is explained, part by part and without a short cut; the best first. */
function weighAll(need: Entry): Weighed[] {
  const asked = reader.read(need)
  const conditions = askedBy(need)
  const words = new Map<number, number>()
  index.score(textOf(need), (offer, score) => words.set(offer, (words.get(offer) ?? 0) + score * weights.words))
  const worth = new Map<number, number>()
  for (const [concept, { share }] of asked)
    for (const { concept: other, share: nearness } of near[concept]!)
      worth.set(other, Math.max(worth.get(other) ?? 0, share * nearness))
  for (const [concept, { share }] of asked)
    for (const other of builtInConcepts[concept]!.excludes.map((code) => codes.indexOf(code)))
      if (!asked.has(other)) worth.set(other, Math.min(worth.get(other) ?? 0, -share * weights.excluded))
  const weighed = offers.flatMap((offer, at) => {
    const alike = need.category === offer.category && !!need.category
    const read = readings[at]!
    const concepts = [...read.keys()].map((concept) => (worth.get(concept) ?? 0) * weightOf(concept, read))
    const sum = concepts.reduce((all, each) => all + each * weights.concepts, alike ? weights.category : 0)
    const common = sum + (words.get(at) ?? 0)
    if (common <= 0) return []
    const held = heldBy(offer)
    const conflict = conflictOf(conditions, held)
    const besides = conflict ? -weights.conflict[conflict] : (shareOf(conditions.times, held.times) ?? 0) * weights.time
    const isAbout = (cosine(asked, read, 'heard') + cosine(asked, read, 'share')) / 2 + (alike ? 0.2 : 0) >= 0.5 - 1e-9
    return [{ id: offer.id, exact: common + besides, fits: isAbout && !conflict }]
  })
  return weighed.sort((one, other) => other.exact - one.exact)
}

const index = new WordIndex(offers.map(textOf))
const readings = offers.map((offer) => reader.read(offer))
const rarity = (count: number) => Math.log(1 + offers.length / (1 + count)) / Math.log(1 + offers.length / 2)
const rarities = codes.map((_, concept) => rarity(readings.filter((reading) => reading.has(concept)).length))

function weightOf(concept: number, reading: Reading): number {
  const squares = [...reading.values()].reduce((sum, { share }) => sum + share ** 2, 0)
  return (reading.get(concept)!.share / (0.5 + squares) ** weights.spread) * rarities[concept]! ** weights.rarity
}

/** What is asked is also what is near; what an offer says is itself. */
function cosine(asked: Reading, offered: Reading, part: 'heard' | 'share'): number {
  const subjects = (reading: Reading) =>
    [...reading].filter(([concept]) => builtInConcepts[concept]!.facet === 'SUBJECT')
  const length = (reading: Reading) => Math.max(0.5, Math.hypot(...subjects(reading).map(([, said]) => said[part])))
  const wanted = new Map<number, number>()
  for (const [concept, said] of subjects(asked))
    for (const { concept: other, share } of near[concept]!)
      wanted.set(other, Math.max(wanted.get(other) ?? 0, (said[part] / length(asked)) * share))
  return subjects(offered).reduce(
    (sum, [concept, said]) => sum + (wanted.get(concept) ?? 0) * (said[part] / length(offered)),
    0,
  )
}

it('finds by short cuts what weighing every offer in full finds', () => {
  const matcher = new Matcher(builtInConcepts, offers)
  const idsOf = (found: readonly { offer: Entry }[]) => found.map(({ offer }) => offer.id)
  for (const need of needs.filter((_, at) => at % 4 === 0)) {
    const all = weighAll(need)
    const fitting = all.filter(({ fits }) => fits)
    const ids = (weighed: readonly Weighed[], count: number) => weighed.slice(0, count).map(({ id }) => id)
    expect({ need, best: idsOf(matcher.best(need, 7)) }).toEqual({ need, best: ids(all, 7) })
    expect({ need, fitting: idsOf(matcher.fitting(need, 20)) }).toEqual({ need, fitting: ids(fitting, 20) })
    for (const { offer, score } of matcher.fitting(need, 3))
      expect(matcher.of(need, offer.id)).toMatchObject({ score, fits: true })
  }
})
