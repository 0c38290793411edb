import { type DocumentNode, execute, type GraphQLError, type GraphQLSchema, getOperationAST } from 'graphql'
import { type Context } from '../context.ts'
import { declared } from '../declared/declared.ts'
import { type Subgraph } from '../subgraph.ts'
import { compiled } from './compiled.ts'
import { keptOff } from './kept-off.ts'

/** What an operation brought: data, as JSON text where it was that already, and errors. */
export type Executed = {
  readonly data?: Record<string, unknown> | null
  readonly text?: string
  readonly errors?: readonly GraphQLError[]
}

/** How one operation of a valid document is executed, again and again. */
export type Execution<C = unknown> = (variables: Record<string, unknown>, context: C) => Promise<Executed>

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

/** An operation of a valid document as plans answer it, where they do; otherwise it is executed. */
export function fastest(subgraph: Subgraph, document: DocumentNode, operationName?: string): Execution<Context> {
  const executed = executionOf(subgraph.schema, document, operationName)
  const planned = declared(subgraph, document, operationName)
  return (variables, context) => planned?.(variables, context) ?? executed(variables, context)
}
