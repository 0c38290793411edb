import { type Brought, type Run, type Step } from '../execute/run.ts'
import { type Executables, subgraphCall } from '../execute/subgraph-call.ts'
import { explained } from '../explain/explained.ts'
import { groupView } from '../explain/group-view.ts'
import { compileEntry } from '../hop/entry-step.ts'
import { entry } from '../hop/entry-supergraph.ts'
import { type FetchNode, type PlanNode } from '../plan/plan.ts'
import { type TypeTest } from '../plan/type-test.ts'
import { asBatch, compileEntityFetch } from './entity-fetch.ts'
import { compileRootFetch } from './root-fetch.ts'

/** One step after another. */
export const inTurn = (steps: readonly Step[]): Step =>
  explained(
    async (run: Run) => {
      for (const step of steps) await step(run)
    },
    (ran) => groupView('sequence', steps, ran),
  )

/** Steps that do not wait for each other. */
export const sideBySide = (steps: readonly Step[]): Step =>
  explained(
    async (run: Run) => {
      await Promise.all(steps.map((step) => step(run)))
    },
    (ran) => groupView('parallel', steps, ran),
  )

/** The steps of a plan; throws for a kind of node the gateway does not serve (@defer, conditions). */
export function compilePlan(node: PlanNode, executables: Executables, isA: TypeTest): Step {
  const compile = (inner: PlanNode): Step => compilePlan(inner, executables, isA)
  switch (node.kind) {
    case 'Sequence':
      return inTurn(node.nodes.map(compile))
    case 'Parallel':
      return sideBySide(node.nodes.map(compile))
    case 'Flatten':
      if (node.node.kind !== 'Fetch') break
      return compileEntityFetch(asBatch(node.node, node.path), executables, isA)
    case 'Fetch':
      if (node.serviceName === entry) return compileEntry(node.operation)
      return compileRootFetch(node, subgraphCall(node, executables), isA)
    case 'Subscription':
      return compileRootFetch(node.primary, eventOf, isA)
    case 'BatchFetch':
      return compileEntityFetch(node, executables, isA)
  }
  throw new Error(`The engine does not know how to execute "${node.kind}".`)
}

/** The fetch whose events a plan tells of; undefined where it is no subscription's. */
export function sourceOf(node: PlanNode): FetchNode | undefined {
  if (node.kind === 'Subscription') return node.primary
  const [first] = node.kind === 'Sequence' ? node.nodes : []
  return first && sourceOf(first)
}

async function eventOf({ event }: Run): Promise<Brought> {
  if (!event) throw new Error('A subscription runs once for each of its events.')
  return event
}
