import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Graph } from '@concentric/chassis/context'
import { type Executable } from '@concentric/chassis/executable'
import { local } from '@concentric/chassis/local'
import { logFailure } from '@concentric/chassis/log'
import { message } from '@concentric/chassis/messages'
import { Database } from '@concentric/chassis/scope'
import { type Accounts } from '@concentric/governance/governance'
import { GraphQLError } from 'graphql'
import { Engine } from './engine/engine.ts'
import { subgraphs } from './subgraphs.ts'

const supergraphFile = resolve(import.meta.dirname, '../supergraph.graphql')

/** The whole graph in this process: the engine, and the database its subgraphs share. */
export type House = { engine: Engine; executables: ReadonlyMap<string, Executable>; database: Database }

/** Puts the engine over executables; what it answers to a subgraph's own question fails as a whole when a part fails. */
export function graphOver(executables: ReadonlyMap<string, Executable>): { engine: Engine; graph: Graph } {
  const engine = new Engine(readFileSync(supergraphFile, 'utf8'), executables, {
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

/** All four subgraphs in memory over one database. */
export function openHouse({ url, prefix, accounts }: { url: string; prefix: string; accounts: Accounts }): House {
  const database = new Database(url, prefix)
  const executables = new Map<string, Executable>()
  const { engine, graph } = graphOver(executables)
  const report = (error: unknown, { id }: { id: string }) => logFailure('subgraph', id, error)
  for (const subgraph of subgraphs)
    executables.set(subgraph.name, local(subgraph, { database, report, services: { graph, accounts } }))
  return { engine, executables, database }
}
