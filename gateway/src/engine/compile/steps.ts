import { type DocumentNode, print } from 'graphql'
import { type Step } from '../execute/run.ts'
import { compileHop } from '../hop/compile-hop.ts'
import { cut, type Where } from '../hop/cut.ts'
import { askingForKeys, oneFieldEach } from '../hop/entity-documents.ts'
import { type FetchNode } from '../plan/plan.ts'
import { planText } from '../plan/plan-document.ts'
import { type Data } from '../record.ts'
import { compilePlan, inTurn, sideBySide, sourceOf } from './compile.ts'
import { type Decided, type Graph } from './form.ts'

/**
 * The steps that fetch `document` (one operation, conditions resolved): one plan where the planner makes a right one.
 * Some it makes wrong (past an interface that a subgraph knows as an object), some not at all (`@requires` on an entity
 * inside an entity of the same subgraph); those documents are cut, and the parts planned by themselves. Throws when
 * parts cannot be planned either.
 */
export const compileSteps = (document: DocumentNode, decided: Decided, graph: Graph): Step[] =>
  new Parting(decided, graph).stepsOf(document)

/** The same for a subscription: the steps that complete an event, and the fetch that tells of events. */
export function compileEventSteps(document: DocumentNode, decided: Decided, graph: Graph): EventSteps {
  const parting = new Parting(decided, graph)
  const steps = parting.stepsOf(document)
  if (!parting.source) throw new Error('The plan of a subscription has no source of events.')
  return { steps, source: parting.source }
}

type EventSteps = { readonly steps: Step[]; readonly source: FetchNode }

/** Whether the planner must not see `document` whole: it would plan it wrong, or end the process. */
export function mustBeParted(document: DocumentNode, variables: Data, { planner, keys }: Graph): boolean {
  if (planner.hops.interfaceObjects.size === 0) return false
  return cut(document, 'interface objects', { ...planner, variables, keys }).hops.length > 0
}

/** Entities a document begins at instead of the root; `isKnown` when all their keys are there. */
type Beginning = { readonly type: string; readonly isKnown: boolean }

class Parting {
  /** The same part may occur in many places. */
  private readonly known = new Map<string, Step[]>()
  /** Of a subscription: what tells of its events. */
  source?: FetchNode

  constructor(
    private readonly decided: Decided,
    private readonly graph: Graph,
  ) {}

  stepsOf(document: DocumentNode, beginning?: Beginning): Step[] {
    return firstPossible([
      () => this.parted(document, 'interface objects', beginning) ?? this.planned(document, beginning, !beginning),
      () => this.parted(document, 'entities', beginning),
      () => this.fieldByField(document, beginning),
    ])
  }

  private planned(document: DocumentNode, beginning: Beginning | undefined, isFromRoot: boolean): Step[] {
    const { planner, keys, executables } = this.graph
    const { share } = this.decided
    const text = planText(document, keys)
    if (text === undefined) return []
    const plan = isFromRoot
      ? planner.plan(text, share)
      : beginning?.isKnown
        ? planner.planFromKnownEntities(text, share)
        : planner.planFromEntities(text, share)
    if (!plan) return []
    this.source ??= sourceOf(plan)
    return [compilePlan(plan, executables, planner.isA)]
  }

  private parted(document: DocumentNode, where: Where, beginning: Beginning | undefined): Step[] | undefined {
    const { planner, keys } = this.graph
    if (where === 'interface objects' && planner.hops.interfaceObjects.size === 0) return undefined
    const { document: first, hops } = cut(
      document,
      where,
      { ...planner, variables: this.decided.variables, keys },
      beginning?.type,
    )
    if (hops.length === 0) return undefined
    const steps = this.planned(first, beginning, false)
    const further = hops.map((hop) => compileHop(hop, inTurn(this.partOnce(hop.document, hop.type)), planner.isA))
    return [...steps, sideBySide(further)]
  }

  private partOnce(document: DocumentNode, type: string): Step[] {
    const text = print(document)
    const steps = this.known.get(text) ?? this.stepsOf(document, { type, isKnown: false })
    this.known.set(text, steps)
    return steps
  }

  private fieldByField(document: DocumentNode, beginning: Beginning | undefined): Step[] | undefined {
    const all = beginning && this.graph.planner.hops.allKeys.get(beginning.type)
    if (!beginning || beginning.isKnown || !all) return undefined
    return [
      ...this.planned(askingForKeys(beginning.type, all), beginning, false),
      ...oneFieldEach(document).flatMap((part) => this.stepsOf(part, { ...beginning, isKnown: true })),
    ]
  }
}

function firstPossible(attempts: readonly (() => Step[] | undefined)[]): Step[] {
  let failure: unknown
  for (const attempt of attempts)
    try {
      const steps = attempt()
      if (steps) return steps
    } catch (defect) {
      failure ??= defect
    }
  throw failure
}
