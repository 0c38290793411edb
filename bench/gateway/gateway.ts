import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compose } from '../../gateway/src/compose.ts'
import { type Child, start } from '../child.ts'
import { startLoad } from '../load.ts'
import { Noise } from '../noise.ts'
import { report } from './report.ts'
import { sameAnswers } from './same-answers.ts'
import { bodiesOf, shapes } from './shapes.ts'
import { subgraphs } from './subgraphs.ts'

/** One round of one target with one shape. */
export type Round = {
  readonly shape: string
  readonly target: string
  readonly round: number
  readonly requestsPerSecond: number
  readonly cpuMilliseconds: number
  readonly milliseconds: readonly number[]
  readonly residentBytes: number
}

const rounds = 5
const requests = 1_000
const warmUp = 2_000
const connections = 16

/** Compares what a request costs our gateway and Hive's, over the same subgraphs, with the same answers. */
export async function benchGateway(): Promise<void> {
  const noise = new Noise()
  const house = await start('bench/gateway/subgraph-server.ts')
  const env = { SUPERGRAPH: supergraphAt(house.origin) }
  const targets = new Map([
    ['ours', await start('gateway/src/alone/main.ts --open', env)],
    ['Hive', await start('bench/gateway/hive.ts', env)],
  ])
  const load = startLoad()
  const done: Round[] = []
  for (const shape of shapes) {
    const lengths = await sameAnswers(shape, targets)
    const ask = (target: Child, count: number) =>
      load.run({ url: `${target.origin}/graphql`, bodies: bodiesOf(shape), lengths, requests: count, connections })
    for (const target of targets.values()) await ask(target, warmUp)
    for (let round = 1; round <= rounds; round++)
      for (const [name, target] of round % 2 ? targets : [...targets].reverse()) {
        noise.sample()
        const before = await target.cost()
        const { seconds, milliseconds } = await ask(target, requests)
        const after = await target.cost()
        done.push({
          shape: shape.name,
          target: name,
          round,
          requestsPerSecond: requests / seconds,
          cpuMilliseconds: (after.cpuMilliseconds - before.cpuMilliseconds) / requests,
          milliseconds,
          residentBytes: after.residentBytes,
        })
      }
  }
  load.stop()
  for (const child of [...targets.values(), house]) await child.stop()
  report(done, noise)
}

function supergraphAt(origin: string): string {
  const parts = Object.entries(subgraphs).map(([name, { sdl }]) => ({ name, sdl, url: `${origin}/${name}` }))
  const file = join(mkdtempSync(join(tmpdir(), 'concentric-bench-')), 'supergraph.graphql')
  writeFileSync(file, compose(parts))
  return file
}
