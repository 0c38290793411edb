import { isObjectType, Kind } from 'graphql'
import { type Entity } from '../entity.ts'
import { rowsOf } from '../entity-loader.ts'
import { setsOf } from '../fields.ts'
import { type Subgraph } from '../subgraph.ts'
import { isPlain } from './plain.ts'
import { type Root, type RootField } from './root-field.ts'

type Known = Pick<Subgraph, 'schema' | 'entities'>

/**
 * Entities as the gateway asks for them: representations of one type in a variable, each once and by the key `id`. The
 * gateway puts them where they belong, so what Postgres wrote is parsed here.
 */
export function byKeys(field: RootField, { schema, entities }: Known): Root | undefined {
  const { nodes, fragments, info, errorAt } = field
  const [given] = nodes[0]?.arguments ?? []
  if (given?.value.kind !== Kind.VARIABLE) return undefined
  const variable = given.value.name.value
  const known = new Map<string, Entity | undefined>()
  return (variables) => {
    const representations = variables[variable]
    if (!Array.isArray(representations)) return undefined
    if (representations.length === 0) return async () => ({ value: [] })
    const type: unknown = representations[0]?.__typename
    const ids = typeof type === 'string' ? idsOf(type, representations) : undefined
    const entity = ids && plainEntity(String(type))
    if (!entity) return undefined
    return async (context) => {
      try {
        return { value: await rowsOf(entity, ids, context, info(variables)) }
      } catch (error) {
        return { value: ids.map(() => null), errors: ids.map((_, index) => errorAt(error, index)) }
      }
    }
  }

  /** The entity of a type this subgraph has something to say of, if SQL says all that is asked of it. */
  function plainEntity(name: string): Entity | undefined {
    if (known.has(name)) return known.get(name)
    const [type, entity] = [schema.getType(name), entities.get(name)]
    const isHere = entity?.table !== undefined || Object.keys(entity?.relations ?? {}).length > 0
    const isAnswered = isHere && isObjectType(type) && isPlain(type, setsOf(nodes), { entities, fragments })
    known.set(name, isAnswered ? entity : undefined)
    return known.get(name)
  }
}

/** The ids of representations; undefined where one says anything else, is of another type, or comes twice. */
function idsOf(type: string, representations: readonly unknown[]): string[] | undefined {
  const ids: string[] = []
  for (const one of representations) {
    if (typeof one !== 'object' || one === null || !('__typename' in one) || one.__typename !== type) return undefined
    if (!('id' in one) || typeof one.id !== 'string') return undefined
    ids.push(one.id)
  }
  // the gateway changes what it is given: two must not share it
  return new Set(ids.map((id) => id.toLowerCase())).size === ids.length ? ids : undefined
}
