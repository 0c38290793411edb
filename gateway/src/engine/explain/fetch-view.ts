import { stripIgnoredCharacters } from 'graphql'
import { type BatchFetchNode, type FetchNode } from '../plan/plan.ts'
import { pathText } from './path-text.ts'
import { type FetchView } from './plan-view.ts'
import { type Ran } from './ran.ts'
import { requiresText } from './requires-text.ts'

/** One fetch of the plan; `operation` is what is sent, where that is not the plan's. */
export function fetchView(node: FetchNode | BatchFetchNode, ran: Ran, operation = node.operation): FetchView {
  const known = ran.of(node)
  const entities =
    node.kind === 'BatchFetch'
      ? node.entityBatch.aliases.map(({ paths, requires }) => ({
          paths: paths.map(pathText),
          representations: requiresText(requires),
        }))
      : undefined
  return {
    kind: 'fetch',
    subgraph: node.serviceName,
    operation: stripIgnoredCharacters(operation),
    ...(entities && { entities }),
    ...(known && { ran: known }),
  }
}
