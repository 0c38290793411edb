import { type Chosen } from '../document/chosen-operation.ts'
import { partsOf } from '../document/document-parts.ts'
import { oneActEach } from '../document/mutation-order.ts'
import { resolveConditions } from '../document/resolve-conditions.ts'
import { type Step } from '../execute/run.ts'
import { type Executables } from '../execute/subgraph-call.ts'
import { type Events, subgraphEvents } from '../execute/subgraph-events.ts'
import { type Allows } from '../plan/access.ts'
import { type DrawShare } from '../plan/override-share.ts'
import { planText } from '../plan/plan-document.ts'
import { type PlanKeys } from '../plan/plan-key.ts'
import { type Planner } from '../plan/planner.ts'
import { fieldsOf, type ShapeField } from '../project/shape.ts'
import { type Data } from '../record.ts'
import { inTurn } from './compile.ts'
import { withoutForbidden } from './forbidden.ts'
import { asksForIntrospection, compileIntrospection, type Introspect } from './introspection.ts'
import { compilePassThrough, type PassThrough } from './pass-through.ts'
import { compileEventSteps, compileSteps, mustBeParted } from './steps.ts'

/** What operations are compiled against. */
export type Graph = {
  readonly planner: Planner
  readonly keys: PlanKeys
  readonly executables: Executables
  readonly drawShare: DrawShare
}

/** What one request decides of the form of its operation besides its conditions. */
export type Decided = {
  readonly variables: Data
  /** Undefined when the caller may see all there is. */
  readonly allows?: Allows
  /** Which progressive overrides it meets. */
  readonly share: number
}

/** An operation compiled for one outcome of its conditions, of what its caller may see, and of its share. */
export type Form = {
  readonly fields: readonly ShapeField[]
  readonly introspect?: Introspect
  readonly passThrough?: PassThrough
  readonly step?: Step
  /** Of a subscription: what its step completes. */
  readonly events?: Events
}

/** Plans and compiles `chosen` as `variables` decide its conditions; throws when the planner cannot plan it. */
export function compileForm(chosen: Chosen, decided: Decided, graph: Graph): Form {
  const { schema } = graph.planner
  const { operation } = chosen
  const meaning = { schema, fragments: partsOf(chosen.document).fragments, ...decided }
  const root = schema.getRootType(operation.operation)
  return {
    fields: root ? fieldsOf(root, [operation.selectionSet], meaning, graph.keys) : [],
    introspect: compileIntrospection(operation, meaning),
    ...compileFetches(chosen, decided, graph),
  }
}

function compileFetches(chosen: Chosen, decided: Decided, graph: Graph) {
  const { variables, allows, share } = decided
  const { planner, keys, executables } = graph
  const shown = allows ? withoutForbidden(chosen.document, planner.schema, allows) : chosen.document
  const { document, isPadded } = resolveConditions(shown, variables)
  if (chosen.operation.operation === 'subscription') {
    const { steps, source } = compileEventSteps(document, decided, graph)
    return { step: inTurn(steps), events: subgraphEvents(source, executables) }
  }
  const text = mustBeParted(document, variables, graph) ? undefined : planText(document, keys)
  const plan = text === undefined ? undefined : planner.planIfPossible(text, share)
  const mayPass = !planner.hides && !allows && !isPadded && !asksForIntrospection(document)
  const passThrough = mayPass ? compilePassThrough(plan, document, executables) : undefined
  if (passThrough) return { passThrough }
  const parts = plan?.kind === 'Fetch' ? [document] : oneActEach(document)
  return { step: inTurn(parts.flatMap((part) => compileSteps(part, decided, graph))) }
}
