import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
  parse,
  separateOperations,
  validate,
} from 'graphql'
import { partsOf } from './document-parts.ts'

/** An operation that may be asked, alone with the fragments it uses. */
export type Chosen = { readonly document: DocumentNode; readonly operation: OperationDefinitionNode }

/** Parses and validates `text` and picks its operation; otherwise the errors. */
export function chooseOperation(
  schema: GraphQLSchema,
  text: string,
  operationName: string | undefined,
): Chosen | readonly GraphQLError[] {
  try {
    const whole = parse(text)
    const errors = validate(schema, whole, undefined, { maxErrors: 10 })
    return errors.length > 0 ? errors : choose(whole, operationName)
  } catch (error) {
    if (error instanceof GraphQLError) return [error]
    throw error
  }
}

function choose(whole: DocumentNode, operationName: string | undefined): Chosen {
  const names = partsOf(whole).operations.map(({ name }) => name?.value ?? '')
  if (operationName === undefined && names.length > 1)
    throw new GraphQLError('Must provide operation name if query contains multiple operations.')
  const name = operationName ?? names[0]
  const document = name === undefined ? undefined : separateOperations(whole)[name]
  const [operation] = document ? partsOf(document).operations : []
  if (!document || !operation)
    throw new GraphQLError(name === undefined ? 'It holds no operation.' : `Unknown operation named "${name}".`)
  return { document, operation }
}
