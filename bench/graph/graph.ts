import { mkdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { startLoad } from '../load.ts'
import { Noise } from '../noise.ts'
import { openInstallation } from './installation/installation.ts'
import { type Size } from './installation/size.ts'
import { linesOf } from './lines.ts'
import { measure, type Round } from './measure.ts'
import { tableOf } from './table.ts'
import { startTargets } from './targets/targets.ts'
import { workloads } from './workloads/workloads.ts'

const results = resolve(import.meta.dirname, '../results')

/** Asks our graph, the floor and its peers the same of the same rows; `only` names workloads. */
export async function benchGraph({ size, only }: { size: Size; only?: readonly string[] }): Promise<void> {
  console.log(`Sowing size ${size.name}: ${size.volunteers} volunteers beside the demonstration district…`)
  const installation = await openInstallation(size)
  const targets = await startTargets(installation)
  const load = startLoad()
  const noise = new Noise()
  const rounds: Round[] = []
  for (const workload of workloads)
    if (!only || only.includes(workload.name))
      for (const asker of workload.askers) {
        console.log(`${workload.name} as ${asker}: ${workload.title}`)
        rounds.push(...(await measure({ installation, targets, load, noise }, workload, asker)))
      }
  load.stop()
  for (const { program } of targets) await program.stop()
  await installation.close()

  const lines = linesOf(rounds)
  console.log(`\n${tableOf(lines)}\n${noise.words}`)
  mkdirSync(results, { recursive: true })
  const file = resolve(results, `graph-${size.name}.json`)
  const bare = rounds.map(({ milliseconds: _, ...round }) => round)
  const all = { at: new Date().toISOString(), size, noise: noise.factor, lines, rounds: bare }
  writeFileSync(file, JSON.stringify(all, null, 1))
  console.log(`All of it: ${file}`)
}
