import { buildSubgraphSchema } from '@apollo/subgraph'
import { type Executable, type Request } from '@concentric/chassis/executable'
import { execute, parse } from 'graphql'
import { compose } from '../../../compose.ts'
import { Engine, type EngineOptions } from '../../engine.ts'
import { type Data } from '../../record.ts'
import { link } from '../fixture/link.ts'
import { plain } from '../world/plain.ts'

/** What a subgraph declares and what it knows: its root fields, and its part of an entity by a representation. */
export type Part = {
  readonly sdl: string
  readonly root?: Data
  readonly entity?: (representation: Data) => Data
}

/** One construct of Federation: a supergraph that has it, a question, and what is to be answered. */
export type Construct = {
  readonly name: string
  readonly parts: Readonly<Record<string, Part>>
  readonly query: string
  readonly data: unknown
}

/** An engine over the construct's supergraph. */
export function engineOver({ parts }: Construct, report?: EngineOptions['report']): Engine {
  const sdls = Object.entries(parts).map(([name, { sdl }]) => ({
    name,
    sdl: link + sdl,
    url: `http://127.0.0.1/${name}`,
  }))
  const executables = Object.entries(parts).map(([name, part]): [string, Executable] => [name, executable(name, part)])
  return new Engine(compose(sdls), new Map(executables), { report })
}

/** Asks the construct's question; throws when anything but data comes back. */
export async function answerTo(construct: Construct, request: Request): Promise<unknown> {
  const defects: unknown[] = []
  const engine = engineOver(construct, (defect) => defects.push(defect))
  const { data, errors = [] } = await engine.execute(construct.query, undefined, {}, request)
  if (defects.length + errors.length > 0) throw new Error(JSON.stringify([...defects.map(String), ...errors]))
  return plain(data)
}

function executable(name: string, { sdl, root = {}, entity }: Part): Executable {
  const schema = buildSubgraphSchema(parse(link + sdl))
  const entities = schema.getQueryType()?.getFields()._entities
  if (entities)
    entities.resolve = (_, { representations }) => representations.map((one: Data) => ({ ...one, ...entity?.(one) }))
  return {
    name,
    prepare: (document, operationName) => async (variableValues) => {
      const { data, errors } = await execute({ schema, document, variableValues, operationName, rootValue: root })
      return plain({ data, ...(errors && { errors: errors.map((error) => error.toJSON()) }) })
    },
  }
}
