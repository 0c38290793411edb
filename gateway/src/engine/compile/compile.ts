import { type Step } from '../execute/run.ts'
import { type Executables } from '../execute/subgraph-call.ts'
import { compileEntry } from '../hop/entry-step.ts'
import { entry } from '../hop/entry-supergraph.ts'
import { type PlanNode } from '../plan/plan.ts'
import { type TypeTest } from '../plan/type-test.ts'
import { asBatch, compileEntityFetch } from './entity-fetch.ts'
import { compileRootFetch } from './root-fetch.ts'

/** One step after another. */
export const inTurn =
  (steps: readonly Step[]): Step =>
  async (run) => {
    for (const step of steps) await step(run)
  }

/** Steps that do not wait for each other. */
export const sideBySide =
  (steps: readonly Step[]): Step =>
  async (run) => {
    await Promise.all(steps.map((step) => step(run)))
  }

/** The steps of a plan; throws for a kind of node the gateway does not serve (subscriptions, @defer, conditions). */
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
      return compileRootFetch(node, executables, isA)
    case 'BatchFetch':
      return compileEntityFetch(node, executables, isA)
  }
  throw new Error(`The engine does not know how to execute "${node.kind}".`)
}
