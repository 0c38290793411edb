import { type DocumentNode, type ExecutionResult, execute, type GraphQLSchema, getOperationAST } from 'graphql'
import { compiled } from './compiled.ts'
import { keptOff } from './kept-off.ts'

/** How one operation of a valid document is executed, again and again. */
export type Execution = (variables: Record<string, unknown>, context: unknown) => Promise<ExecutionResult>

/** Calls that graphql-js answers before a document is compiled: compiling costs what about five of them would save. */
export const callsInterpreted = 5

/** An operation as graphql-js executes it. */
export const interpreted =
  (schema: GraphQLSchema, document: DocumentNode, operationName?: string): Execution =>
  async (variableValues, contextValue) =>
    execute({ schema, document, operationName, variableValues, contextValue })

/** An operation of a valid document, compiled when it is asked again; graphql-js executes those kept off. */
export function executionOf(schema: GraphQLSchema, document: DocumentNode, operationName?: string): Execution {
  const slow = interpreted(schema, document, operationName)
  const operation = getOperationAST(document, operationName)
  let calls = 0
  let fast: Execution | undefined
  return (variables, context) => {
    if (!operation || calls++ < callsInterpreted) return slow(variables, context)
    fast ??= (keptOff(schema, document) === undefined && compiled(schema, document, operation)) || slow
    return fast(variables, context)
  }
}
