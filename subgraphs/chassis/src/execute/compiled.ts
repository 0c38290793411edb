import {
  type DocumentNode,
  type ExecutionResult,
  type GraphQLError,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  Kind,
  locatedError,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { compileQuery, isCompiledQuery } from 'graphql-jit'
import { byKey } from '../by-key.ts'
import { type Call, compilable } from './compiled-schema.ts'
import { type Execution } from './execution.ts'
import { variablesOf } from './variables.ts'

/**
 * An operation of a document compiled by graphql-jit; undefined when it cannot be. Variables and arguments are what
 * graphql-js makes of them, resolvers see the info they would see from it, and errors look as if they came from it.
 */
export function compiled(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Execution | undefined {
  const { variableDefinitions = [] } = operation
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION)
  // the values of variables are worked out here: to the compiler there are none
  const alone = { ...document, definitions: [{ ...operation, variableDefinitions: [] }, ...fragments] }
  const query = compileQuery(compilable(schema, renamesRows(schema, document)), alone, undefined, {
    resolverInfoEnricher: ({ parentType, fieldName }) => infoOf(schema, operation, parentType.name, fieldName),
    disablingCapturingStackErrors: true,
  })
  if (!isCompiledQuery(query)) return undefined
  const variables = variablesOf(schema, variableDefinitions)
  return async (given, context) => {
    const { coerced, errors: wrong } = variables(given)
    if (wrong) return { errors: wrong }
    return new Promise((answer) => {
      const fail = (reason: unknown) => answer({ errors: [locatedError(reason, undefined)] })
      const call: Call = { context, variableValues: coerced, fail }
      const done = ({ data, errors }: ExecutionResult) =>
        answer(errors ? { data, errors: errors.map(asFromGraphql) } : { data })
      const run = async () => query.query(undefined, call, {})
      run().then(done).catch(fail)
    })
  }
}

/** What of a resolver's info differs in the schema the compiler sees. */
function infoOf(schema: GraphQLSchema, operation: OperationDefinitionNode, parent: string, field: string) {
  const parentType = schema.getType(parent) as GraphQLObjectType
  const returnType = parentType.getFields()[field]?.type
  const info = { schema, operation, parentType, ...(returnType && { returnType }) }
  return info satisfies Partial<GraphQLResolveInfo>
}

function renamesRows(schema: GraphQLSchema, document: DocumentNode): boolean {
  let found = false
  const types = new TypeInfo(schema)
  visit(
    document,
    visitWithTypeInfo(types, {
      Field({ alias, name }) {
        found ||= alias !== undefined && alias.value !== name.value && types.getFieldDef()?.resolve === byKey
      },
    }),
  )
  return found
}

/** An error with its cause, which graphql-jit leaves out of those it finds itself, in the words of graphql-js. */
function asFromGraphql({ message, originalError, path }: GraphQLError): GraphQLError {
  return locatedError(originalError ?? new Error(wordsOf(message)), undefined, path)
}

const wordsOf = (message: string) =>
  message
    .replace(/^(Cannot return null for non-nullable field \w+\.)\((\w+)[\w,]*\)\.$/, '$1$2.')
    .replace(/^(Expected Iterable, but did not find one for field )(\w+\.)\(?(\w+)[\w,]*\)?\.$/, '$1"$2$3".')
