import { mkdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Noise } from '../noise.ts'
import { median } from '../statistics.ts'
import { type Round } from './subgraph.ts'

const results = resolve(import.meta.dirname, '../results')

/** Prints one line per shape and origin of its rows, and writes all that was measured beside. */
export function report(rounds: readonly Round[], compileMilliseconds: Record<string, number>, noise: Noise): void {
  const kinds = new Set(rounds.map(({ shape, rows }) => `${shape}, ${rows}`))
  for (const kind of kinds)
    console.log(
      lineOf(
        kind,
        rounds.filter(({ shape, rows }) => `${shape}, ${rows}` === kind),
      ),
    )
  for (const [shape, milliseconds] of Object.entries(compileMilliseconds))
    console.log(`${shape.padEnd(45)}compiling it once costs ${milliseconds.toFixed(2)} ms`)
  console.log(noise.words)
  mkdirSync(results, { recursive: true })
  const file = resolve(results, 'subgraph.json')
  const all = { at: new Date().toISOString(), noise: noise.factor, compileMilliseconds, rounds }
  writeFileSync(file, JSON.stringify(all, null, 1))
  console.log(`All of it: ${file}`)
}

function lineOf(kind: string, rounds: readonly Round[]): string {
  const ratios = rounds.map(({ compiled, interpreted }) => compiled / interpreted)
  const [least, most] = [Math.min(...ratios), Math.max(...ratios)].map((one) => one.toFixed(2))
  return [
    kind.padEnd(44),
    `graphql-js ${median(rounds.map(({ interpreted }) => interpreted)).toFixed(3)} ms`,
    `graphql-jit ${median(rounds.map(({ compiled }) => compiled)).toFixed(3)} ms`,
    `${median(ratios).toFixed(2)} of graphql-js (${least} to ${most})`,
  ].join(' ')
}
