import { type DocumentNode, type GraphQLSchema, parse, print } from 'graphql'
import { type PlanNode } from './plan.ts'
import { withoutImpossibleFragments } from './possible-fragments.ts'
import { withoutWrongTypes } from './wrong-types.ts'

/** `plan` with fetches that subgraphs take. */
export function mendedPlan(plan: PlanNode, schema: GraphQLSchema): PlanNode {
  const mended = (node: PlanNode): PlanNode => mendedPlan(node, schema)
  const possible = (fetch: DocumentNode) => print(withoutImpossibleFragments(fetch, schema))
  switch (plan.kind) {
    case 'Sequence':
    case 'Parallel':
      return { ...plan, nodes: plan.nodes.map(mended) }
    case 'Flatten':
      return { ...plan, node: mended(plan.node) }
    case 'Fetch': {
      const fetch = parse(plan.operation, { noLocation: true })
      return { ...plan, ...withoutWrongTypes(plan, '_entities', fetch), operation: possible(fetch) }
    }
    case 'BatchFetch': {
      const fetch = parse(plan.operation, { noLocation: true })
      const aliases = plan.entityBatch.aliases.map((lot) => withoutWrongTypes(lot, lot.alias, fetch))
      return { ...plan, entityBatch: { ...plan.entityBatch, aliases }, operation: possible(fetch) }
    }
  }
  return plan
}
