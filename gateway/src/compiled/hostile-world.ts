import { byKey } from '@concentric/chassis/by-key'
import { fieldsOf, type Sets, setsOf } from '@concentric/chassis/fields'
import {
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { hash, pick, seeded } from '../engine/differential/random.ts'
import { type Data } from '../engine/record.ts'

/** What resolvers of the world are given as their context: the seed of what happens, and how many acts were done. */
export type Occasion = { readonly seed: number; tick: number }

type Where = { readonly info: GraphQLResolveInfo; readonly random: () => number }

/**
 * Gives every field that asks for something a resolver that follows from where it stands and what it was told: it
 * answers at once or later, throws, fails, or gives what its type does not allow. Rows are keyed as the client asked.
 */
export function makeHostile(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    for (const field of Object.values(type.getFields()))
      if (field.resolve !== byKey)
        field.resolve = (_source, args, occasion: Occasion, info) => {
          if (type.name === 'Mutation') occasion.tick++
          const where = { info, random: seeded(hash(`${occasion.seed} ${occasion.tick} ${told(args, info)}`)) }
          if (field.name === '_entities')
            return args.representations.map(async (one: Data) => later(entity(one, where), where))
          return later(() => value(field.type, setsOf(info.fieldNodes), where), where)
        }
  }
}

/** All a resolver can know of its field. */
const told = (
  args: unknown,
  { path, fieldName, parentType, returnType, fieldNodes, variableValues }: GraphQLResolveInfo,
) =>
  JSON.stringify([args, keysOf(path), fieldName, `${parentType}`, `${returnType}`, fieldNodes.length, variableValues])

const keysOf = (path: GraphQLResolveInfo['path'] | undefined): (string | number)[] =>
  path ? [...keysOf(path.prev), path.key] : []

function later(answer: () => unknown, { info, random }: Where): unknown {
  const [when, how] = [random(), random()]
  const outcome = () => {
    if (how < 0.04) throw new Error('broken')
    return how < 0.06 ? new Error('an error as an answer') : answer()
  }
  if (when < 0.3 && !info.path.prev) return outcome()
  return new Promise((resolve) => (when < 0.6 ? resolve(null) : setImmediate(resolve, null))).then(outcome)
}

const entity =
  ({ __typename }: Data, where: Where) =>
  () => {
    const type = where.info.schema.getType(String(__typename))
    if (!isObjectType(type)) throw new Error(`There is no ${__typename}.`)
    const row = value(type, setsOf(where.info.fieldNodes), where)
    return typeof row === 'object' && row !== null
      ? Object.defineProperty(row, '__typename', { value: __typename })
      : null
  }

function value(type: GraphQLOutputType, sets: Sets, where: Where): unknown {
  const { random } = where
  if (isNonNullType(type)) return random() < 0.02 ? null : value(type.ofType, sets, where)
  if (random() < 0.06) return random() < 0.5 ? null : undefined
  if (isListType(type)) {
    if (random() < 0.02) return pick(['text', 7, {}], random)
    const items = Array.from({ length: Math.floor(random() * 4) })
    // where items wait for their fields, graphql-js forgets them when another fails at once
    const named = getNamedType(type)
    if (waits(named)) return items.map(() => ({}))
    const rows = items.map(() => value(type.ofType, sets, where))
    return waitsBelow(named, sets, where) ? rows.map(async (row) => row) : rows
  }
  if (random() < 0.01) return new Error('an error in a row')
  if (isEnumType(type)) return random() < 0.03 ? 'NOTHING' : pick(type.getValues(), random).name
  if (isObjectType(type)) {
    if (waits(type)) return {}
    const asked = [...fieldsOf(type.name, sets, where.info).values()].filter(({ name }) => name !== '__typename')
    return Object.fromEntries(
      asked.map(({ key, name, nodes }) => [key, value(type.getFields()[name]!.type, setsOf(nodes), where)]),
    )
  }
  return random() < 0.02 ? pick([{}, 'x', 1.5, Number.NaN, true], random) : scalar(getNamedType(type).name, random)
}

/** Whether things of a type have resolvers of their own, which may answer later; rows have none. */
const waits = (type: GraphQLOutputType) =>
  isObjectType(type) && Object.values(type.getFields()).every(({ resolve }) => resolve !== byKey)

/** Whether a row has, somewhere in what is asked of it, a field that may answer later than the others. */
const waitsBelow = (type: GraphQLOutputType, sets: Sets, where: Where): boolean =>
  isObjectType(type) &&
  [...fieldsOf(type.name, sets, where.info).values()].some(({ name, nodes }) => {
    const field = type.getFields()[name]
    return field && (field.resolve !== byKey || waitsBelow(getNamedType(field.type), setsOf(nodes), where))
  })

function scalar(name: string, random: () => number): unknown {
  const number = Math.floor(random() * 1000)
  if (name === 'Int' || name === 'Fen') return number
  if (name === 'Float') return number / 8
  if (name === 'Boolean') return number % 2 === 0
  if (name === 'Date') return `2026-0${1 + (number % 9)}-11`
  return `${name} ${number}`
}
