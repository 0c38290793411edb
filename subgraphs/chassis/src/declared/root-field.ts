import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  Kind,
  locatedError,
  type OperationDefinitionNode,
} from 'graphql'
import { type Context } from '../context.ts'
import { fieldsOf } from '../fields.ts'

type Data = Record<string, unknown>

/** What a root field holds, as JSON text or as the values the gateway goes on with, and the errors of what is blank in it. */
export type Part = ({ readonly text: string } | { readonly value: unknown }) & {
  readonly errors?: readonly GraphQLError[]
}

/** How a root field is answered for its variables: it never fails. Undefined where only an execution understands them. */
export type Root = (variables: Data) => ((context: Context) => Promise<Part>) | undefined

/** A field of the query type as an operation asks for it. */
export type RootField = {
  readonly key: string
  readonly nodes: readonly FieldNode[]
  readonly definition: GraphQLField<unknown, unknown>
  readonly fragments: Fragments
  /** What graphql-js would tell its resolver. */
  info(variables: Data): GraphQLResolveInfo
  /** An error as graphql-js would locate it here, or at an item of the list that stands here. */
  errorAt(reason: unknown, index?: number): GraphQLError
}

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>

/** What an operation asks of the query type, in the order of the answer; what is no field of it by its name alone. */
export function rootFieldsOf(
  schema: GraphQLSchema,
  query: GraphQLObjectType,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): { key: string; name: string; field?: RootField }[] {
  const fragments: Fragments = Object.fromEntries(
    document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
  )
  const wanted = fieldsOf(query.name, [operation.selectionSet], { fragments })
  return [...wanted.values()].map(({ key, name, nodes }) => {
    const definition = query.getFields()[name]
    if (!definition) return { key, name }
    const path = { prev: undefined, key, typename: query.name }
    const { type: returnType } = definition
    const known = {
      fieldName: name,
      fieldNodes: nodes,
      returnType,
      parentType: query,
      path,
      schema,
      fragments,
      operation,
    }
    const info = (variableValues: Data) => ({ ...known, rootValue: undefined, variableValues })
    const errorAt = (reason: unknown, index?: number) =>
      locatedError(reason, nodes, index === undefined ? [key] : [key, index])
    return { key, name, field: { key, nodes, definition, fragments, info, errorAt } }
  })
}
