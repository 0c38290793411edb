import { type Answer, type Executable, type Operation, type Request } from '@concentric/chassis/executable'
import { message } from '@concentric/chassis/messages'
import { type GraphQLFormattedError, parse } from 'graphql'
import { type BatchFetchNode, type FetchNode } from '../plan/plan.ts'
import { type Data, isRecord } from '../record.ts'
import { type Brought, type Run } from './run.ts'

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
  const { serviceName } = node
  const operation = preparedLate(() => {
    const executable = executableFor(node, executables)
    return executable.prepare(parse(node.operation, { noLocation: true }), node.operationName ?? undefined)
  })
  const call = async (run: Run, extra?: Data): Promise<Brought> => {
    try {
      return broughtBy(await operation({ ...extra, ...usedOf(node, run.variables) }, run.request))
    } catch {
      return { data: null, errors: [unavailable(serviceName, run.request)] }
    }
  }
  return (run: Run, extra?: Data): Promise<Brought> =>
    run.ran ? run.ran.timed(node, () => call(run, extra), extra) : call(run, extra)
}

/** The subgraph a fetch asks; throws when there is none of that name. */
export function executableFor({ serviceName }: FetchNode | BatchFetchNode, executables: Executables): Executable {
  const executable = executables.get(serviceName)
  if (!executable) throw new Error(`There is no subgraph "${serviceName}".`)
  return executable
}

/** Those of a client's variables that a fetch uses. */
export function usedOf({ variableUsages }: FetchNode | BatchFetchNode, variables: Data): Data {
  const used: Data = {}
  for (const name of variableUsages ?? []) if (variables[name] !== undefined) used[name] = variables[name]
  return used
}

/** An answer of a subgraph as the engine reads it; throws when it is none. */
export function broughtBy({ data, text, errors = [] }: Answer): Brought {
  const found: unknown = text === undefined ? data : JSON.parse(text)
  if (isRecord(found)) return { data: found, errors }
  if (errors.length === 0) throw new Error('The subgraph answered neither data nor errors.')
  return { data: null, errors }
}
