import { MapperKind, mapSchema } from '@graphql-tools/utils'
import {
  defaultFieldResolver,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
  getArgumentValues,
} from 'graphql'
import { byKey } from '../by-key.ts'
import { guarded, settled } from './settled.ts'

/** What the compiled query is given as its context. */
export type Call = {
  /** That of the resolvers. */
  readonly context: unknown
  readonly variableValues: Record<string, unknown>
  /** Ends the call when the compiled code throws. */
  readonly fail: (reason: unknown) => void
}

const made = new WeakMap<GraphQLSchema, Map<boolean, GraphQLSchema>>()

/**
 * The schema for the compiler. No field has arguments there: it would write those of a document into its code, where a
 * certain text is run as code, and makes null of a variable that was not given. Resolvers get theirs from graphql-js.
 * `isRenamed`: for documents that give fields of rows other names.
 */
export function compilable(schema: GraphQLSchema, isRenamed: boolean): GraphQLSchema {
  const both = made.get(schema) ?? new Map<boolean, GraphQLSchema>()
  made.set(schema, both)
  const known = both.get(isRenamed) ?? seenBy(schema, isRenamed)
  both.set(isRenamed, known)
  return known
}

const seenBy = (schema: GraphQLSchema, isRenamed: boolean): GraphQLSchema =>
  mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (config, name, owner) => {
      // without a resolver a property is read in place; with one, called as the client called the field
      const resolve = config.resolve === byKey ? (isRenamed ? byKey : undefined) : resolver(schema, owner, name)
      return { ...config, args: {}, resolve }
    },
  })

function resolver(schema: GraphQLSchema, owner: string, name: string): GraphQLFieldResolver<unknown, Call> {
  const definition = (schema.getType(owner) as GraphQLObjectType).getFields()[name]!
  const { resolve = defaultFieldResolver, args } = definition
  return (source, _none, { context, variableValues, fail }, info) => {
    const given = args.length ? getArgumentValues(definition, info.fieldNodes[0]!, variableValues) : {}
    const answer = settled(resolve(source, given, context, Object.assign(info, { variableValues })))
    return answer instanceof Promise ? guarded(answer, fail) : answer
  }
}
