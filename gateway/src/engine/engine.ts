import { type Answer, type Operation, type Request, type Subscription } from '@concentric/chassis/executable'
import { GraphQLError, type GraphQLScalarType, type GraphQLSchema } from 'graphql'
import { LRUCache } from 'lru-cache'
import { type Graph } from './compile/form.ts'
import { type Chosen, chooseOperation } from './document/chosen-operation.ts'
import { documentError } from './document/document-error.ts'
import { formsOf, type Report, type ScopesOf } from './execute/forms.ts'
import { type Compiled, compileOperation } from './execute/operation.ts'
import { type Executables } from './execute/subgraph-call.ts'
import { compileSubscription } from './execute/subscription.ts'
import { type KeptPlans } from './plan/kept-plans.ts'
import { type DrawShare, drawAmong } from './plan/override-share.ts'
import { PlanKeys } from './plan/plan-key.ts'
import { Planner } from './plan/planner.ts'

/** A document of a client, ready: `answer` is called per request and never throws for an error of the graph. */
export type Prepared = Compiled & {
  /** Of a subscription, whose `answer` says only that it needs a stream. */
  readonly subscribe?: Subscription
  /** The operation alone with its fragments; absent when it is refused. */
  readonly chosen?: Chosen
  /** Why it is refused. */
  readonly errors?: readonly GraphQLError[]
}

export type EngineOptions = {
  /** Documents kept prepared; the one longest not asked leaves first. */
  readonly documentsKept?: number
  readonly report?: Report
  /** Scalars of the graph whose values the gateway checks itself; others are left to the subgraphs. */
  readonly scalars?: readonly GraphQLScalarType[]
  /** Plans of an earlier run. */
  readonly plans?: KeptPlans
  /** Needed where the supergraph says `@authenticated` or `@requiresScopes`. */
  readonly scopesOf?: ScopesOf
  /** Called once a request where the supergraph has a progressive `@override`; at random unless given. */
  readonly drawShare?: DrawShare
}

/** Executes operations on a supergraph: plans once per document, asks the subgraphs, puts the answer together. */
export class Engine {
  /** What a client may ask, with descriptions. */
  readonly schema: GraphQLSchema
  private readonly graph: Graph
  private readonly documents: LRUCache<string, Prepared>
  private readonly report: Report
  private readonly scopesOf?: ScopesOf

  constructor(
    supergraph: string,
    executables: Executables,
    { documentsKept = 1000, report = () => {}, scalars, plans, scopesOf, drawShare }: EngineOptions = {},
  ) {
    const planner = new Planner(supergraph, scalars, plans)
    if (!planner.access.isOpen && !scopesOf)
      throw new Error(
        'The supergraph shows parts only to callers with certain rights (@authenticated, @requiresScopes), and nobody is asked here who they are. Serve it behind an identity, or take the directives out.',
      )
    this.schema = planner.schema
    this.graph = {
      planner,
      keys: new PlanKeys(planner.schema, planner.requiredWithArguments),
      executables,
      drawShare: drawAmong(planner.overridePercentages, drawShare),
    }
    this.report = report
    this.scopesOf = scopesOf
    this.documents = new LRUCache({ max: documentsKept })
  }

  /** Parses and validates `text` at its first sight; planning waits for its first variables. What is refused is not kept. */
  prepare(text: string, operationName?: string): Prepared {
    const key = operationName === undefined ? text : `${operationName}\0${text}`
    const known = this.documents.get(key)
    if (known) return known
    const chosen = chooseOperation(this.schema, text, operationName)
    if (!('document' in chosen)) return { errors: chosen, ...refusal(chosen, this.schema) }
    const prepared = { chosen, ...this.compiled(chosen) }
    this.documents.set(key, prepared)
    return prepared
  }

  /** Does what the first document that was never planned would wait for. */
  getReadyToPlan(): void {
    this.graph.planner.getReady()
  }

  private compiled(chosen: Chosen): Prepared {
    const find = formsOf(chosen, this.graph, this.report, this.scopesOf)
    if (chosen.operation.operation !== 'subscription') return compileOperation(find)
    const refuse = refusal([new GraphQLError('A subscription needs a stream.')], this.schema)
    return { ...refuse, subscribe: compileSubscription(find) }
  }

  /** Answers one request, where wanted with its plan. */
  execute(
    text: string,
    operationName: string | undefined,
    variables: Record<string, unknown>,
    request: Request,
    isExplained = false,
  ): Promise<Answer> {
    const { answer, explain } = this.prepare(text, operationName)
    return (isExplained ? explain : answer)(variables, request)
  }
}

function refusal(errors: readonly GraphQLError[], schema: GraphQLSchema): Compiled {
  const refuse: Operation = async (_variables, { language }) => ({
    errors: errors.map((error) => documentError(error, language, schema)),
  })
  return { answer: refuse, explain: refuse }
}
