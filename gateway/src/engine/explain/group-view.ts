import { type Explained } from './explained.ts'
import { type GroupView, type PlanView } from './plan-view.ts'
import { type Ran } from './ran.ts'

/** What `parts` fetch together: nothing, one of them, or a group of all that do. */
export function groupView(kind: GroupView['kind'], parts: readonly Explained[], ran: Ran): PlanView | undefined {
  const nodes = parts.flatMap(({ explain }) => {
    const view = explain(ran)
    return view?.kind === kind ? view.nodes : (view ?? [])
  })
  return nodes.length > 1 ? { kind, nodes } : nodes[0]
}
