import { QueryPlanner } from '@graphql-hive/router-query-planner'
import {
  buildASTSchema,
  type DocumentNode,
  type GraphQLScalarType,
  type GraphQLSchema,
  isScalarType,
  Kind,
  parse,
} from 'graphql'
import { type PlanNode } from './plan.ts'
import { type TypeTest, typeTest } from './type-test.ts'

const noLabels = new Set<string>()

/** The native planner of one supergraph, and what the rest of the engine must know of that graph. */
export class Planner {
  /** What a client may ask: no federation types, descriptions kept. */
  readonly schema: GraphQLSchema
  readonly isA: TypeTest
  /** True when subgraphs know things that clients may not see; then no answer may pass unread. */
  readonly hides: boolean
  private readonly native: QueryPlanner

  constructor(supergraph: string, scalars: readonly GraphQLScalarType[] = []) {
    const document = parse(supergraph, { noLocation: true })
    this.native = new QueryPlanner(supergraph)
    this.schema = buildASTSchema(withoutIntrospection(parse(this.native.consumerSchema, { noLocation: true })), {
      assumeValidSDL: true,
    })
    // SDL says only what scalars are called; these read values as the subgraphs do
    for (const { name, parseValue, parseLiteral } of scalars) {
      const scalar = this.schema.getType(name)
      if (isScalarType(scalar)) Object.assign(scalar, { parseValue, parseLiteral })
    }
    this.isA = typeTest(document)
    this.hides = /@inaccessible\b/.test(supergraph.replace(/^directive .*$/gm, ''))
  }

  /** The plan of the only operation in `text`; throws when the planner cannot make one. */
  plan(text: string): PlanNode | undefined {
    return this.native.plan(text, null, noLabels, 0).node ?? undefined
  }
}

/** graphql-js brings `__schema`, `__type` and their types itself. */
function withoutIntrospection(document: DocumentNode): DocumentNode {
  const own = ({ name }: { name: { value: string } }) => !name.value.startsWith('__')
  const definitions = document.definitions
    .filter((definition) => !('name' in definition && definition.name) || own({ name: definition.name }))
    .map((definition) =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION
        ? { ...definition, fields: definition.fields?.filter(own) }
        : definition,
    )
  return { ...document, definitions }
}
