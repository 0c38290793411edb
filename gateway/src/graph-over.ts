import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Graph } from '@concentric/chassis/context'
import { type Executable } from '@concentric/chassis/executable'
import { message } from '@concentric/chassis/messages'
import { scalars } from '@concentric/chassis/scalars'
import { logFailure } from '@concentric/chassis/serve/log'
import { GraphQLError } from 'graphql'
import { Engine } from './engine/engine.ts'
import { KeptPlans } from './engine/plan/kept-plans.ts'

declare const BUILT_FROM: string | undefined

const supergraphFile = resolve(import.meta.dirname, '../supergraph.graphql')
const plansFolder = resolve(import.meta.dirname, '../.cache/plans')

/** Puts the engine over executables; what it answers to a subgraph's own question fails as a whole when a part fails. */
export function graphOver(executables: ReadonlyMap<string, Executable>): { engine: Engine; graph: Graph } {
  const supergraph = readFileSync(supergraphFile, 'utf8')
  const engine = new Engine(supergraph, executables, {
    ...(typeof BUILT_FROM !== 'undefined' && { plans: new KeptPlans(plansFolder, `${BUILT_FROM} ${supergraph}`) }),
    scalars,
    report: (defect) => logFailure('engine', '', defect),
  })
  const graph: Graph = async (document, variables, request) => {
    const { data, text, errors } = await engine.execute(document, undefined, variables, request)
    if (errors?.length)
      throw new GraphQLError(message('unavailable', request.language), { extensions: { code: 'UNAVAILABLE' } })
    return text === undefined ? (data ?? {}) : (JSON.parse(text) as Record<string, unknown>)
  }
  return { engine, graph }
}
