import {
  type DefinitionNode,
  type DocumentNode,
  executeSync,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql'
import { collectFields, type Meaning } from '../document/collect-fields.ts'
import { type Data } from '../record.ts'

/** Answers the `__schema` and `__type` fields of one operation; its other fields are not touched. */
export type Introspect = (variables: Data) => Data

/** Undefined when the operation asks nothing about the graph itself. */
export function compileIntrospection(operation: OperationDefinitionNode, meaning: Meaning): Introspect | undefined {
  const { schema, fragments } = meaning
  const root = schema.getRootType(operation.operation)
  if (!root) return undefined
  const selections = [...collectFields(root, [operation.selectionSet], meaning).values()]
    .flat()
    .filter(({ name }) => isIntrospection(name.value))
  if (selections.length === 0) return undefined
  const asked: OperationDefinitionNode = { ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections } }
  return (variables) => execute(schema, [asked, ...fragments.values()], variables)
}

export const isIntrospection = (field: string): boolean => field === '__schema' || field === '__type'

function execute(schema: GraphQLSchema, definitions: readonly DefinitionNode[], variableValues: Data): Data {
  const { data } = executeSync({ schema, document: { kind: Kind.DOCUMENT, definitions }, variableValues })
  return data ?? {}
}

/** True when `__schema` or `__type` stands anywhere in the document. */
export function asksForIntrospection(document: DocumentNode): boolean {
  let asks = false
  visit(document, {
    Field({ name }) {
      asks ||= isIntrospection(name.value)
    },
  })
  return asks
}
