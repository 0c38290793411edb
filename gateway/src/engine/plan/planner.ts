import { QueryPlanner } from '@graphql-hive/router-query-planner'
import {
  buildASTSchema,
  type DocumentNode,
  type GraphQLScalarType,
  type GraphQLSchema,
  isScalarType,
  parse,
  print,
} from 'graphql'
import { type Hops, hopsOf } from '../hop/entities.ts'
import { entrySupergraph } from '../hop/entry-supergraph.ts'
import { Access } from './access.ts'
import { clientSchema, isPlain } from './client-schema.ts'
import { withRequiredExternal } from './external-fields.ts'
import { type KeptPlans } from './kept-plans.ts'
import { mendedPlan } from './mended-plan.ts'
import { type PlanNode } from './plan.ts'
import { requiredWithArguments } from './required-fields.ts'
import { type TypeTest, typeTest } from './type-test.ts'
import { withWidestTypes } from './widest-types.ts'

/** Labels other than `percent(n)` mean what somebody else decides; nobody here does, so the old owner stays. */
const noLabels = new Set<string>()

/** Where what is planned begins: at the root types, at entities, or at entities all of whose keys are known. */
type Start = 'root' | 'entities' | 'knownEntities'

/** The native planner of one supergraph, and what the rest of the engine must know of that graph. */
export class Planner {
  /** What a client may ask: no federation types, descriptions kept. */
  readonly schema: GraphQLSchema
  readonly isA: TypeTest
  /** True when subgraphs know things that clients may not see; then no answer may pass unread. */
  readonly hides: boolean
  readonly requiredWithArguments: ReadonlySet<string>
  readonly hops: Hops
  /** What callers must have to be shown its parts. */
  readonly access: Access
  /** The n of each `@override(label: "percent(n)")`. */
  readonly overridePercentages: readonly number[]
  private readonly document: DocumentNode
  /** What the native planner reads. */
  private readonly text: () => string
  /** Made when they are first asked: to read a district's graph takes one a fifth of a second. */
  private readonly natives = new Map<Start, QueryPlanner>()
  /** With what clients may not see. */
  private allTypes?: GraphQLSchema
  /** Kept, as a document is looked at twice: may it pass through, and what are its steps. */
  private last?: { readonly text: string; readonly share: number; readonly plan: PlanNode | undefined }

  constructor(
    supergraph: string,
    scalars: readonly GraphQLScalarType[] = [],
    private readonly kept?: KeptPlans,
  ) {
    const written = parse(supergraph, { noLocation: true })
    // most graphs have neither, and a start waits for every look at ten thousand fields
    const document = /\b(type:\s*"|isInterfaceObject:\s*true)/.test(supergraph)
      ? withRequiredExternal(withWidestTypes(written))
      : written
    this.document = document
    this.text = () => (document === written ? supergraph : print(document))
    this.access = new Access(document)
    this.hops = hopsOf(document)
    this.hides = /@inaccessible\b/.test(supergraph.replace(/^directive .*$/gm, ''))
    this.overridePercentages = /overrideLabel: "/.test(supergraph) ? this.native('root').overridePercentages : []
    this.schema = buildASTSchema(
      clientSchema(
        this.hides || !isPlain(document) ? parse(this.native('root').consumerSchema, { noLocation: true }) : document,
      ),
      // composition has judged it
      { assumeValid: true },
    )
    // SDL says only what scalars are called; these read values as the subgraphs do
    for (const { name, parseValue, parseLiteral } of scalars) {
      const scalar = this.schema.getType(name)
      if (isScalarType(scalar)) Object.assign(scalar, { parseValue, parseLiteral })
    }
    this.isA = typeTest(document)
    this.requiredWithArguments = /\brequires:\s*"/.test(supergraph) ? requiredWithArguments(document) : new Set()
  }

  /** The plan of the only operation in `text` for a request with this share; throws when the planner cannot make one. */
  plan(text: string, share: number): PlanNode | undefined {
    if (this.last?.text !== text || this.last.share !== share)
      this.last = { text, share, plan: this.planBy('root', text, share) }
    return this.last.plan
  }

  /** The same, or undefined where the planner cannot make one. */
  planIfPossible(text: string, share: number): PlanNode | undefined {
    try {
      return this.plan(text, share)
    } catch {
      return undefined
    }
  }

  /** The same for an operation that may begin at entities. */
  planFromEntities(text: string, share: number): PlanNode | undefined {
    return this.planBy('entities', text, share)
  }

  /** The same where all keys of the entities are known. */
  planFromKnownEntities(text: string, share: number): PlanNode | undefined {
    return this.planBy('knownEntities', text, share)
  }

  private planBy(start: Start, text: string, share: number): PlanNode | undefined {
    const key = `${start} ${share} ${text}`
    const known = this.kept?.find(key)
    const plan = known ?? this.native(start).plan(text, null, noLabels, share).node ?? undefined
    if (plan && !known) void this.kept?.keep(key, plan)
    if (!plan || this.hops.interfaceObjects.size === 0) return plan
    this.allTypes ??= buildASTSchema(this.document, { assumeValidSDL: true })
    return mendedPlan(plan, this.allTypes)
  }

  /** Reads the supergraph for whoever asks what was never asked before. */
  getReady(): void {
    this.native('root')
  }

  private native(start: Start): QueryPlanner {
    const known = this.natives.get(start)
    if (known) return known
    const { entities, allKeys } = this.hops
    const text = {
      root: this.text,
      entities: () => print(entrySupergraph(this.document, entities)),
      knownEntities: () => print(entrySupergraph(this.document, allKeys)),
    }[start]()
    const made = new QueryPlanner(text)
    this.natives.set(start, made)
    return made
  }
}
