import { mkdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Noise } from '../noise.ts'
import { type Growth, growthBetween } from './growth.ts'
import { type Size } from './installation/size.ts'
import { type Line, linesOf } from './lines.ts'
import { type Round } from './measure.ts'
import { type Column, tableOf } from './table.ts'
import { writePage } from './write-page.ts'

const results = resolve(import.meta.dirname, '../results')
const fileOf = (size: string) => resolve(results, `graph-${size}.json`)

const columns: readonly Column<Line>[] = [
  ['work', ({ workload }) => workload],
  ['as', ({ asker }) => asker],
  ['target', ({ target }) => target],
  ['req/s', ({ requestsPerSecond }) => requestsPerSecond.toFixed(0)],
  ['p50 ms', ({ p50 }) => p50.toFixed(1)],
  ['p99 ms', ({ p99 }) => p99.toFixed(1)],
  ['CPU ms', ({ cpuMilliseconds }) => cpuMilliseconds.toFixed(3)],
  ['Postgres ms', ({ postgresMilliseconds }) => postgresMilliseconds.toFixed(3)],
  ['SQL', ({ statements }) => statements],
  ['kB', ({ bytes }) => (bytes / 1000).toFixed(1)],
  ['MB', ({ residentMegabytes }) => residentMegabytes.toFixed(0)],
  ['of floor', ({ ofFloor }) => ofFloor.toFixed(2)],
  ['of pipelined', ({ ofPipelinedFloor }) => ofPipelinedFloor.toFixed(2)],
]

const growthColumns: readonly Column<Growth>[] = [
  ['work', ({ workload }) => workload],
  ['as', ({ asker }) => asker],
  ['target', ({ target }) => target],
  ['CPU, M/S', ({ cpu }) => cpu.toFixed(2)],
  ['Postgres, M/S', ({ postgres }) => postgres.toFixed(2)],
  ['p50, M/S', ({ wait }) => wait.toFixed(2)],
]

type Measured = { size: Size; rounds: readonly Round[]; noise: Noise; writes: boolean }

/** Prints a line per workload, asker and target, and how they grow; writes all that was measured beside, and the page if asked. */
export function report({ size, rounds, noise, writes }: Measured): void {
  const lines = linesOf(rounds)
  const table = tableOf(columns, lines, 3)
  console.log(`\n${table}\n${noise.words}`)
  mkdirSync(results, { recursive: true })
  const bare = rounds.map(({ milliseconds: _, ...round }) => round)
  const all = { at: new Date().toISOString(), size, noise: noise.factor, lines, rounds: bare }
  writeFileSync(fileOf(size.name), JSON.stringify(all, null, 1))
  const growth = growthBetween(fileOf('S'), fileOf('M'))
  const grown = growth.length ? tableOf(growthColumns, growth, 3) : ''
  if (grown) console.log(`\n${grown}`)
  console.log(`All of it: ${fileOf(size.name)}`)
  const title = `Size ${size.name}, ${all.at.slice(0, 10)}. ${noise.words}`
  if (!writes) return
  writePage(size.name, `${title}\n\n${table}`)
  if (grown) writePage('growth', grown)
}
