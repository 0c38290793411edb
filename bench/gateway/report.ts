import { mkdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Noise } from '../noise.ts'
import { median, quantile } from '../statistics.ts'
import { type Round } from './gateway.ts'

const results = resolve(import.meta.dirname, '../results')

/** Prints one line per shape and target, and writes all that was measured beside. */
export function report(rounds: readonly Round[], noise: Noise): void {
  const lines = [...new Set(rounds.map(({ shape }) => shape))].flatMap((shape) => linesOf(shape, rounds))
  for (const line of lines) console.log(words(line))
  console.log(noise.words)
  mkdirSync(results, { recursive: true })
  const file = resolve(results, 'gateway.json')
  writeFileSync(
    file,
    JSON.stringify({ at: new Date().toISOString(), noise: noise.factor, lines, rounds: bare(rounds) }, null, 1),
  )
  console.log(`All of it: ${file}`)
}

type Line = {
  readonly shape: string
  readonly target: string
  readonly requestsPerSecond: number
  readonly p50: number
  readonly p99: number
  readonly cpuMilliseconds: number
  /** CPU against Hive's in the same round: the middle, the least and the most of all rounds. */
  readonly ratio: readonly [number, number, number]
  readonly residentMegabytes: number
}

function linesOf(shape: string, rounds: readonly Round[]): Line[] {
  const of = (target: string) => rounds.filter((one) => one.shape === shape && one.target === target)
  const hive = new Map(of('Hive').map(({ round, cpuMilliseconds }) => [round, cpuMilliseconds]))
  return [...new Set(rounds.map(({ target }) => target))].map((target) => {
    const own = of(target)
    const ratios = own.map(({ round, cpuMilliseconds }) => cpuMilliseconds / (hive.get(round) ?? Number.NaN))
    const waits = own.flatMap(({ milliseconds }) => milliseconds)
    return {
      shape,
      target,
      requestsPerSecond: median(own.map((one) => one.requestsPerSecond)),
      p50: quantile(waits, 0.5),
      p99: quantile(waits, 0.99),
      cpuMilliseconds: median(own.map((one) => one.cpuMilliseconds)),
      ratio: [median(ratios), Math.min(...ratios), Math.max(...ratios)],
      residentMegabytes: Math.max(...own.map(({ residentBytes }) => residentBytes)) / 1_048_576,
    }
  })
}

function words({
  shape,
  target,
  requestsPerSecond,
  p50,
  p99,
  cpuMilliseconds,
  ratio,
  residentMegabytes,
}: Line): string {
  const [middle, least, most] = ratio.map((one) => one.toFixed(2))
  return [
    shape.padEnd(27),
    target.padEnd(5),
    `${requestsPerSecond.toFixed(0).padStart(6)} req/s`,
    `p50 ${p50.toFixed(1).padStart(5)} ms`,
    `p99 ${p99.toFixed(1).padStart(5)} ms`,
    `CPU ${cpuMilliseconds.toFixed(3)} ms/request`,
    `${middle} of Hive's (${least} to ${most})`,
    `${residentMegabytes.toFixed(0)} MB`,
  ].join('  ')
}

const bare = (rounds: readonly Round[]) =>
  rounds.map(({ milliseconds, ...round }) => ({ ...round, p50: median(milliseconds) }))
