import {
  buildASTSchema,
  type DocumentNode,
  execute,
  GraphQLError,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNullableType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
  printSchema,
  visit,
} from 'graphql'
import { type Data } from '../../record.ts'
import { canonical } from './canonical.ts'
import { fieldSetOf } from './field-set.ts'
import { plain } from './plain.ts'
import { required } from './required.ts'
import { type Session } from './session.ts'
import { broken } from './subgraph.ts'
import { concreteOf, type Thing } from './thing.ts'
import { Reference, type World } from './world.ts'

/** What graphql-js answers to a document on one schema that holds everything. */
export type AskWhole = (document: DocumentNode, variables: Data) => ReturnType<typeof execute>

/** The world behind the merged schema; `isLenient` lets every field be null, so that no error hides another. */
export function whole(api: GraphQLSchema, world: World, session: () => Session, isLenient: boolean): AskWhole {
  const document = parse(printSchema(api), { noLocation: true })
  const schema = buildASTSchema(isLenient ? lenient(document) : document, { assumeValid: true })
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    const strict = api.getType(type.name)
    for (const field of Object.values(type.getFields())) {
      const promised = isObjectType(strict) ? strict.getFields()[field.name]?.type : undefined
      if (!promised) throw new Error(`The merged schema lacks ${type.name}.${field.name}.`)
      field.resolve = (parent: Thing | undefined, args) => {
        const id = parent?.id ?? `${type.name}:`
        const value = truth(id, field.name, args, world, session())
        const seen = shown(value, promised, api)
        if (seen instanceof Error) throw seen
        return seen
      }
    }
  }
  return async (asked, variableValues) => plain(await execute({ schema, document: asked, variableValues }))
}

function truth(id: string, field: string, args: Data, world: World, session: Session): unknown {
  if (session.isLost(id, field)) throw new GraphQLError(`lost: ${id}.${field}`)
  const [requires] = world.parts
    .ownersOf(concreteOf(id), field)
    .flatMap((owner) => fieldSetOf(owner.field, 'requires') ?? [])
  const told =
    requires &&
    canonical(required(requires, id, world.parts, (inner, name, given) => truth(inner, name, given, world, session)))
  if (session.isFaulty(id, field) && world.mayFail(concreteOf(id), field)) throw broken(id, field)
  if (id === 'Mutation:') session.tick++
  return world.valueOf(id, field, { args, tick: session.tick, told })
}

/** A value as clients may see it: what is hidden from them is null, or an error where null may not stand. */
function shown(value: unknown, type: GraphQLOutputType, api: GraphQLSchema): unknown {
  if (isNonNullType(type)) return shown(value, getNullableType(type), api) ?? new GraphQLError('hidden')
  if (isListType(type)) return Array.isArray(value) ? value.map((item) => shown(item, type.ofType, api)) : null
  if (isEnumType(type)) return type.getValue(String(value)) ? value : null
  if (!(value instanceof Reference)) return value
  const concrete = concreteOf(value.id)
  return isObjectType(api.getType(concrete)) ? { id: value.id, __typename: concrete } : null
}

const lenient = (schema: DocumentNode): DocumentNode =>
  visit(schema, {
    FieldDefinition: {
      leave: (node) => ({ ...node, type: visit(node.type, { [Kind.NON_NULL_TYPE]: { leave: ({ type }) => type } }) }),
    },
  })
