import { mkdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Noise } from '../noise.ts'
import { median } from '../statistics.ts'
import { type Cost, type Round } from './batch.ts'

const results = resolve(import.meta.dirname, '../results')
const kinds = [
  ['requestsPerSecond', 'requests per second', 0],
  ['nodeMilliseconds', 'ms of this process', 3],
  ['postgresMilliseconds', 'ms of Postgres', 3],
] as const

/** Prints one line per piece of work and kind of cost, and writes all that was measured beside. */
export function report(rounds: readonly Round[], noise: Noise): void {
  for (const work of new Set(rounds.map((round) => round.work)))
    for (const kind of kinds)
      console.log(
        work.padEnd(36),
        lineOf(
          kind,
          rounds.filter((round) => round.work === work),
        ),
      )
  console.log(noise.words)
  mkdirSync(results, { recursive: true })
  const file = resolve(results, 'batch.json')
  writeFileSync(file, JSON.stringify({ at: new Date().toISOString(), noise: noise.factor, rounds }, null, 1))
  console.log(`All of it: ${file}`)
}

function lineOf([kind, words, digits]: readonly [keyof Cost, string, number], rounds: readonly Round[]): string {
  const ratios = rounds.map(({ batch, transaction }) => batch[kind] / transaction[kind])
  const [least, most] = [Math.min(...ratios), Math.max(...ratios)].map((ratio) => ratio.toFixed(2))
  const of = (way: 'batch' | 'transaction') => median(rounds.map((round) => round[way][kind])).toFixed(digits)
  return `${words.padEnd(20)} transaction ${of('transaction')}, batch ${of('batch')}: ${median(ratios).toFixed(2)} (${least} to ${most})`
}
