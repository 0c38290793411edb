import { type Answer, type Executable, type Operation, type Request } from '@concentric/chassis/executable'
import { message } from '@concentric/chassis/messages'
import { type GraphQLFormattedError, parse } from 'graphql'
import { type BatchFetchNode, type FetchNode } from '../plan/plan.ts'
import { type Data, isRecord } from '../record.ts'
import { type Run } from './run.ts'

/** What a subgraph brought: data, errors with the subgraph's own paths, or both. */
export type Brought = { readonly data: Data | null; readonly errors: readonly GraphQLFormattedError[] }

/** The subgraphs by the name the plan gives them. */
export type Executables = ReadonlyMap<string, Executable>

/** The one error of a fetch that failed. */
export const unavailable = (subgraph: string, { language }: Request): GraphQLFormattedError => ({
  message: message('unavailable', language),
  extensions: { code: 'UNAVAILABLE', subgraph },
})

/** Prepares at the first call, and again when that failed: a subgraph may come back. */
export function preparedLate(prepare: () => Operation): Operation {
  let operation: Operation | undefined
  return async (variables, request) => {
    operation ??= prepare()
    return operation(variables, request)
  }
}

/** The operation of a fetch, called with `extra` besides the client's variables it uses. */
export function subgraphCall(node: FetchNode | BatchFetchNode, executables: Executables) {
  const { serviceName, variableUsages } = node
  const operation = preparedLate(() => {
    const executable = executables.get(serviceName)
    if (!executable) throw new Error(`There is no subgraph "${serviceName}".`)
    return executable.prepare(parse(node.operation, { noLocation: true }), node.operationName ?? undefined)
  })
  return async (run: Run, extra?: Data): Promise<Brought> => {
    const variables: Data = { ...extra }
    for (const name of variableUsages ?? [])
      if (run.variables[name] !== undefined) variables[name] = run.variables[name]
    try {
      return read(await operation(variables, run.request))
    } catch {
      return { data: null, errors: [unavailable(serviceName, run.request)] }
    }
  }
}

function read({ data, text, errors = [] }: Answer): Brought {
  const found: unknown = text === undefined ? data : JSON.parse(text)
  if (isRecord(found)) return { data: found, errors }
  if (errors.length === 0) throw new Error('The subgraph answered neither data nor errors.')
  return { data: null, errors }
}
