import { readFileSync } from 'node:fs'
import { builtInConcepts } from '../../subgraphs/organisations/src/match/concepts/built-in.ts'
import { type Entry } from '../../subgraphs/organisations/src/match/entry.ts'
import { labelledSet } from '../../subgraphs/organisations/src/match/labelled-set.ts'
import { Matcher } from '../../subgraphs/organisations/src/match/matcher.ts'
import { pairsOf } from '../../subgraphs/organisations/src/match/pairs.ts'
import { median, quantile } from '../statistics.ts'

const parts = ['tune', 'report', 'fresh']
const offersAtMost = 20_000
const limit = 5

/** What finding the best five of 20,000 offers costs, one need after the other, and what putting 20,000 needs together with them does. */
export async function benchMatch(): Promise<void> {
  const sets = parts.map((part) =>
    labelledSet(
      readFileSync(new URL(`../../subgraphs/organisations/evaluation/${part}.json`, import.meta.url), 'utf8'),
    ),
  )
  const offers = manyOf(sets.flatMap((set) => set.offers))
  const needs = manyOf(sets.flatMap((set) => set.needs))
  const begun = performance.now()
  const matcher = new Matcher(builtInConcepts, offers)
  const read = performance.now() - begun
  const milliseconds = needs.map((need) => {
    const at = performance.now()
    matcher.best(need, limit)
    return performance.now() - at
  })
  const all = milliseconds.reduce((sum, each) => sum + each, 0)
  console.log(`match: ${offers.length} offers read in ${(read / 1000).toFixed(1)} s`)
  console.log(
    `match: one need ${median(milliseconds).toFixed(2)} ms, one in a hundred ${quantile(milliseconds, 0.99).toFixed(2)} ms, the slowest ${Math.max(...milliseconds).toFixed(1)} ms`,
  )
  console.log(`match: ${needs.length} needs in ${(all / 1000).toFixed(1)} s`)
  const started = performance.now()
  const pairs = await pairsOf(needs, (need, count) => {
    const near = matcher.best(need, count)
    return { near, isAll: near.length < count }
  })
  const whole = read + performance.now() - started
  console.log(
    `match: ${needs.length} needs put together with offers, reading them first, in ${(whole / 1000).toFixed(1)} s: ${pairs.length} pairs`,
  )
}

/** Entries of as many kinds as there are pairs of titles and details. */
const manyOf = (entries: readonly Entry[]): Entry[] =>
  Array.from({ length: offersAtMost }, (_, at) => {
    const entry = entries[at % entries.length]!
    const other = entries[(at * 7 + Math.floor(at / entries.length)) % entries.length]!
    return { ...entry, id: String(at), detail: other.detail, availability: other.availability }
  })
