import { QueryPlanner } from '@graphql-hive/router-query-planner'
import {
  buildASTSchema,
  type DocumentNode,
  type GraphQLScalarType,
  type GraphQLSchema,
  isScalarType,
  Kind,
  parse,
  print,
} from 'graphql'
import { type Hops, hopsOf } from '../hop/entities.ts'
import { entrySupergraph } from '../hop/entry-supergraph.ts'
import { Access } from './access.ts'
import { withRequiredExternal } from './external-fields.ts'
import { mendedPlan } from './mended-plan.ts'
import { type PlanNode } from './plan.ts'
import { requiredWithArguments } from './required-fields.ts'
import { type TypeTest, typeTest } from './type-test.ts'
import { withWidestTypes } from './widest-types.ts'

/** Labels other than `percent(n)` mean what somebody else decides; nobody here does, so the old owner stays. */
const noLabels = new Set<string>()

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
  private readonly native: QueryPlanner
  private readonly document: DocumentNode
  private fromEntities?: QueryPlanner
  private fromKnownEntities?: QueryPlanner
  /** With what clients may not see. */
  private allTypes?: GraphQLSchema
  /** Kept, as a document is looked at twice: may it pass through, and what are its steps. */
  private last?: { readonly text: string; readonly share: number; readonly plan: PlanNode | undefined }

  constructor(supergraph: string, scalars: readonly GraphQLScalarType[] = []) {
    const written = parse(supergraph, { noLocation: true })
    const document = withRequiredExternal(withWidestTypes(written))
    this.document = document
    this.access = new Access(document)
    this.hops = hopsOf(document)
    this.native = new QueryPlanner(document === written ? supergraph : print(document))
    this.overridePercentages = this.native.overridePercentages
    this.schema = buildASTSchema(clientSchema(parse(this.native.consumerSchema, { noLocation: true })), {
      assumeValidSDL: true,
    })
    // SDL says only what scalars are called; these read values as the subgraphs do
    for (const { name, parseValue, parseLiteral } of scalars) {
      const scalar = this.schema.getType(name)
      if (isScalarType(scalar)) Object.assign(scalar, { parseValue, parseLiteral })
    }
    this.isA = typeTest(document)
    this.requiredWithArguments = requiredWithArguments(document)
    this.hides = /@inaccessible\b/.test(supergraph.replace(/^directive .*$/gm, ''))
  }

  /** The plan of the only operation in `text` for a request with this share; throws when the planner cannot make one. */
  plan(text: string, share: number): PlanNode | undefined {
    if (this.last?.text !== text || this.last.share !== share)
      this.last = { text, share, plan: this.planBy(this.native, text, share) }
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
    this.fromEntities ??= new QueryPlanner(print(entrySupergraph(this.document, this.hops.entities)))
    return this.planBy(this.fromEntities, text, share)
  }

  /** The same where all keys of the entities are known. */
  planFromKnownEntities(text: string, share: number): PlanNode | undefined {
    this.fromKnownEntities ??= new QueryPlanner(print(entrySupergraph(this.document, this.hops.allKeys)))
    return this.planBy(this.fromKnownEntities, text, share)
  }

  private planBy(native: QueryPlanner, text: string, share: number): PlanNode | undefined {
    const plan = native.plan(text, null, noLabels, share).node ?? undefined
    if (!plan || this.hops.interfaceObjects.size === 0) return plan
    this.allTypes ??= buildASTSchema(this.document, { assumeValidSDL: true })
    return mendedPlan(plan, this.allTypes)
  }
}

/**
 * The planner's consumer schema as graphql-js takes it: graphql-js brings `__schema`, `__type` and their types itself,
 * and knows no members of a union that clients may not see. Types of composition are nobody's to ask.
 */
function clientSchema(document: DocumentNode): DocumentNode {
  const own = ({ name }: { name: { value: string } }) => !/^(__|join__|link__)/.test(name.value)
  const definitions = document.definitions.filter(
    (definition) => !('name' in definition && definition.name) || own({ name: definition.name }),
  )
  const names = new Set(definitions.map((definition) => 'name' in definition && definition.name?.value))
  return {
    ...document,
    definitions: definitions.map((definition) => {
      if (definition.kind === Kind.OBJECT_TYPE_DEFINITION)
        return { ...definition, fields: definition.fields?.filter(own) }
      if (definition.kind === Kind.UNION_TYPE_DEFINITION)
        return { ...definition, types: definition.types?.filter(({ name }) => names.has(name.value)) }
      return definition
    }),
  }
}
