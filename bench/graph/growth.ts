import { existsSync, readFileSync } from 'node:fs'
import { type Line } from './lines.ts'

/** How much more a target's request costs, and how much longer it takes, at M than at S. */
export type Growth = {
  readonly workload: string
  readonly asker: string
  readonly target: string
  readonly cpu: number
  readonly postgres: number
  readonly wait: number
}

/** What the results of both sizes say together; nothing while one of them is missing. */
export function growthBetween(small: string, large: string): readonly Growth[] {
  if (!existsSync(small) || !existsSync(large)) return []
  const known = new Map(linesIn(small).map((line) => [keyOf(line), line]))
  return linesIn(large).flatMap((line) => {
    const before = known.get(keyOf(line))
    if (!before) return []
    const { workload, asker, target } = line
    return {
      workload,
      asker,
      target,
      cpu: line.cpuMilliseconds / before.cpuMilliseconds,
      postgres: line.postgresMilliseconds / before.postgresMilliseconds,
      wait: line.p50 / before.p50,
    }
  })
}

const linesIn = (file: string) => (JSON.parse(readFileSync(file, 'utf8')) as { lines: Line[] }).lines

const keyOf = ({ workload, asker, target }: Pick<Line, 'workload' | 'asker' | 'target'>) =>
  [workload, asker, target].join('|')
