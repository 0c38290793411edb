import { type GraphQLSchema, parse, print } from 'graphql'
import { type PlanNode } from './plan.ts'
import { withoutImpossibleFragments } from './possible-fragments.ts'

/** `plan` with fetches that subgraphs take. */
export function mendedPlan(plan: PlanNode, schema: GraphQLSchema): PlanNode {
  const mended = (node: PlanNode): PlanNode => mendedPlan(node, schema)
  switch (plan.kind) {
    case 'Sequence':
    case 'Parallel':
      return { ...plan, nodes: plan.nodes.map(mended) }
    case 'Flatten':
      return { ...plan, node: mended(plan.node) }
    case 'Fetch':
    case 'BatchFetch':
      return {
        ...plan,
        operation: print(withoutImpossibleFragments(parse(plan.operation, { noLocation: true }), schema)),
      }
  }
  return plan
}
