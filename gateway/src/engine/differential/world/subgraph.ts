import { type Executable } from '@concentric/chassis/executable'
import {
  execute,
  GraphQLError,
  type GraphQLField,
  type GraphQLObjectType,
  isObjectType,
  print,
  type SelectionSetNode,
  validate,
} from 'graphql'
import { collectFields } from '../../document/collect-fields.ts'
import { type Data } from '../../record.ts'
import { canonical } from './canonical.ts'
import { fieldSet, fieldSetOf } from './field-set.ts'
import { type Part } from './parts.ts'
import { plain } from './plain.ts'
import { told } from './required.ts'
import { type Session } from './session.ts'
import { concreteOf, type Thing } from './thing.ts'
import { Reference, type World } from './world.ts'

/** A subgraph that knows of the world what its SDL declares; `session` tells the circumstances of each call. */
export function subgraph(part: Part, world: World, session: () => Session, isRemote: boolean): Executable {
  const { name, schema } = part
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('_')) continue
    for (const field of Object.values(type.getFields()))
      if (field.name === '_entities')
        field.resolve = (_, { representations }) =>
          representations.map((one: Data) => entity(part, one, world, session()))
      else if (!field.name.startsWith('_')) field.resolve = resolver(part, type, field, world, session)
  }
  return {
    name,
    ...(!isRemote && { schema }),
    prepare: (document, operationName) => {
      const text = print(document)
      const wrong = validate(schema, document)
      return async (variableValues) => {
        const { calls, defects, failures } = session()
        calls.push({ subgraph: name, text, variables: variableValues })
        for (const { message } of wrong) defects.push(`${name} was asked what it does not know: ${message} ${text}`)
        if (failures.get(name) === 'silent') throw new Error('connection refused')
        if (failures.get(name) === 'refusing') return { errors: [{ message: 'no', extensions: { code: 'REFUSED' } }] }
        const { data, errors } = await execute({ schema, document, variableValues, operationName })
        return plain({ data, ...(errors && { errors: errors.map((error) => error.toJSON()) }) })
      }
    },
  }
}

function entity(part: Part, given: Data, world: World, session: Session): Thing | null {
  try {
    return thingOf(part, world.keys.read(part, given), world, { given })
  } catch (error) {
    session.defects.push(String(error))
    return null
  }
}

function thingOf(part: Part, id: string, { parts }: World, more: Pick<Thing, 'given' | 'provided'>): Thing {
  const concrete = concreteOf(id)
  return { id, __typename: parts.localType(part, concrete)?.name ?? concrete, ...more }
}

function resolver(
  part: Part,
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  world: World,
  session: () => Session,
) {
  const { parts } = world
  const provides = fieldSetOf(field, 'provides')
  const requires = fieldSetOf(field, 'requires')
  const isExternal = parts.isExternal(part, type, field)
  const keys = parts.keysOf(part, type.name).map(fieldSet)
  const surroundings = { schema: part.schema, fragments: new Map(), variables: {} }
  const selecting = (sets: readonly SelectionSetNode[]) => collectFields(type, sets, surroundings).get(field.name) ?? []
  return (parent: Thing | undefined, args: Data) => {
    const now = session()
    const { id, given, provided = [] } = parent ?? { id: `${type.name}:` }
    if (isExternal && selecting([...keys, ...provided]).length === 0)
      now.defects.push(`${part.name} was asked for ${id}.${field.name}, which is external there.`)
    let saying: string | undefined
    if (requires)
      try {
        saying = canonical(told(requires, given ?? {}, parts))
      } catch (error) {
        now.defects.push(`${part.name} cannot tell ${id}.${field.name}: ${error}`)
      }
    now.note(id, field.name, { part: part.name, told: Object.keys(given ?? {}) })
    if (now.isFaulty(id, field.name) && world.mayFail(concreteOf(id), field.name)) throw broken(id, field.name)
    if (type.name === 'Mutation') now.tick++
    const below = selecting(provided).flatMap(({ selectionSet }) => selectionSet ?? [])
    const value = world.valueOf(id, field.name, { args, tick: now.tick, told: saying })
    return dressed(value, part, world, provides ? [...below, provides] : below)
  }
}

function dressed(value: unknown, part: Part, world: World, provided: readonly SelectionSetNode[]): unknown {
  if (Array.isArray(value)) return value.map((item) => dressed(item, part, world, provided))
  return value instanceof Reference ? thingOf(part, value.id, world, { provided }) : value
}

/** The error of a field that fails. */
export const broken = (id: string, field: string) =>
  new GraphQLError(`broken: ${id}.${field}`, { extensions: { code: 'CONFLICT' } })
