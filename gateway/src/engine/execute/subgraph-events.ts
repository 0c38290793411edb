import { type Request } from '@concentric/chassis/executable'
import { parse } from 'graphql'
import { type FetchNode } from '../plan/plan.ts'
import { type Data } from '../record.ts'
import { type Brought } from './run.ts'
import { broughtBy, type Executables, executableFor, unavailable, usedOf } from './subgraph-call.ts'

/** What happens, as a subgraph tells it, or why it tells nothing; it never throws. */
export type Events = (variables: Data, request: Request) => Promise<{ events: AsyncIterable<Brought> } | Brought>

/** The events of the subscription `node` sends to its subgraph. */
export function subgraphEvents(node: FetchNode, executables: Executables): Events {
  const document = parse(node.operation, { noLocation: true })
  const silent = (request: Request): Brought => ({ data: null, errors: [unavailable(node.serviceName, request)] })
  return async (variables, request) => {
    try {
      const subscribe = executableFor(node, executables).subscribe?.(document, node.operationName ?? undefined)
      const begun = await subscribe?.(usedOf(node, variables), request)
      if (!begun) return silent(request)
      return 'events' in begun ? { events: told(begun.events, request) } : broughtBy(begun)
    } catch {
      return silent(request)
    }
  }

  async function* told(events: AsyncIterable<Parameters<typeof broughtBy>[0]>, request: Request) {
    try {
      for await (const answer of events) yield broughtBy(answer)
    } catch {
      if (!request.signal?.aborted) yield silent(request)
    }
  }
}
