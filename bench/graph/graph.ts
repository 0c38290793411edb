import { startLoad } from '../load.ts'
import { Noise } from '../noise.ts'
import { openInstallation } from './installation/installation.ts'
import { type Size } from './installation/size.ts'
import { mustBeKept, writtenSoFar } from './kept.ts'
import { measure, type Round } from './measure.ts'
import { report } from './report.ts'
import { startTargets } from './targets/targets.ts'
import { isNamed, workloads } from './workloads/workloads.ts'

type Asked = { size: Size; only?: readonly string[]; writes: boolean }

/** Asks our graph, the floor and its peers the same of the same rows; `only` names workloads, `writes` puts the tables into the page. */
export async function benchGraph({ size, only, writes }: Asked): Promise<void> {
  console.log(`Sowing size ${size.name}: ${size.volunteers} volunteers beside the demonstration district…`)
  const installation = await openInstallation(size)
  const targets = await startTargets(installation)
  const load = startLoad()
  const noise = new Noise()
  const before = await writtenSoFar(installation.owner)
  const rounds: Round[] = []
  for (const workload of workloads)
    if (!only || only.some((name) => isNamed(workload, name)))
      for (const asker of workload.askers) {
        console.log(`${workload.name} as ${asker}: ${workload.title}`)
        rounds.push(...(await measure({ installation, targets, load, noise }, workload, asker)))
      }
  load.stop()
  for (const { program } of targets) await program.stop()
  await mustBeKept(installation, before)
  await installation.close()
  report({ size, rounds, noise, writes })
}
