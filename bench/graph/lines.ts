import { median, quantile } from '../statistics.ts'
import { type Round } from './measure.ts'

/** All rounds of one target with one workload, together. */
export type Line = {
  readonly workload: string
  readonly asker: string
  readonly target: string
  readonly requestsPerSecond: number
  readonly p50: number
  readonly p99: number
  /** Of all processes of the server. */
  readonly cpuMilliseconds: number
  readonly cpuByProcess: Readonly<Record<string, number>>
  readonly postgresMilliseconds: number
  readonly statements: string
  readonly bytes: number
  readonly residentMegabytes: number
  /** Requests per second against the floor's in the same round, the middle of the rounds. */
  readonly ofFloor: number
  readonly ofPipelinedFloor: number
}

/** One line per workload, asker and target. */
export function linesOf(rounds: readonly Round[]): Line[] {
  const groups = Map.groupBy(rounds, ({ workload, asker, target }) => `${workload}|${asker}|${target}`)
  return [...groups.values()].map((own) => {
    const { workload, asker, target } = own[0]!
    const middle = (value: (round: Round) => number) => median(own.map(value))
    const waits = own.flatMap(({ milliseconds }) => milliseconds)
    const against = (floor: string) =>
      middle(({ round, requestsPerSecond }) => {
        const theirs = rounds.find(
          (one) => one.workload === workload && one.asker === asker && one.target === floor && one.round === round,
        )
        return requestsPerSecond / (theirs?.requestsPerSecond ?? Number.NaN)
      })
    const cpuByProcess = Object.fromEntries(
      Object.keys(own[0]!.cpuMilliseconds).map((name) => [name, middle((one) => one.cpuMilliseconds[name] ?? 0)]),
    )
    return {
      workload,
      asker,
      target,
      requestsPerSecond: middle((one) => one.requestsPerSecond),
      p50: quantile(waits, 0.5),
      p99: quantile(waits, 0.99),
      cpuMilliseconds: middle((one) => sum(one.cpuMilliseconds)),
      cpuByProcess,
      postgresMilliseconds: middle((one) => one.postgresMilliseconds),
      statements: (['data', 'scope', 'transaction'] as const)
        .map((kind) => Number(middle((one) => one.statements[kind]).toFixed(1)))
        .join('+'),
      bytes: middle((one) => one.bytes),
      residentMegabytes: Math.max(...own.map(({ residentBytes }) => residentBytes)) / 1_048_576,
      ofFloor: against('floor'),
      ofPipelinedFloor: against('floor, pipelined'),
    }
  })
}

const sum = (parts: Readonly<Record<string, number>>) => Object.values(parts).reduce((all, one) => all + one, 0)
