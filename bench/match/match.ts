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
  const reading = watch()
  const matcher = new Matcher(builtInConcepts, offers)
  const read = reading()
  console.log(`match: ${offers.length} offers read in ${spelled(read)}`)
  const asking = watch()
  const milliseconds = needs.map((need) => {
    const at = performance.now()
    matcher.best(need, limit)
    return performance.now() - at
  })
  console.log(`match: ${needs.length} needs one after the other in ${spelled(asking())}`)
  console.log(
    `match: one need ${median(milliseconds).toFixed(2)} ms, one in a hundred ${quantile(milliseconds, 0.99).toFixed(2)} ms, the slowest ${Math.max(...milliseconds).toFixed(1)} ms`,
  )
  const pairing = watch()
  const pairs = await pairsOf(needs, (need, count) => {
    const fitting = matcher.fitting(need, count)
    return { fitting, isAll: fitting.length < count }
  })
  const paired = pairing()
  const whole = { seconds: read.seconds + paired.seconds, working: read.working + paired.working }
  console.log(
    `match: ${needs.length} needs put together with offers, reading them first, in ${spelled(whole)}: ${pairs.length} pairs`,
  )
}

type Took = { seconds: number; working: number }

/** How long something takes, and how much of that the processor works for it: on a busy machine these are far apart. */
function watch(): () => Took {
  const at = performance.now()
  const before = process.cpuUsage()
  return () => {
    const { user, system } = process.cpuUsage(before)
    return { seconds: (performance.now() - at) / 1000, working: (user + system) / 1e6 }
  }
}

const spelled = ({ seconds, working }: Took) => `${seconds.toFixed(1)} s, ${working.toFixed(1)} s of them at work`

/** Entries of as many kinds as there are pairs of titles and details. */
const manyOf = (entries: readonly Entry[]): Entry[] =>
  Array.from({ length: offersAtMost }, (_, at) => {
    const entry = entries[at % entries.length]!
    const other = entries[(at * 7 + Math.floor(at / entries.length)) % entries.length]!
    return { ...entry, id: String(at), detail: other.detail, availability: other.availability }
  })
