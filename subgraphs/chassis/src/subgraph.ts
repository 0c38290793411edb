import 'reflect-metadata'
import { getDocumentNodeFromSchema } from '@graphql-tools/utils'
import { type GraphQLObjectType, type GraphQLResolveInfo, type GraphQLSchema, isObjectType, print } from 'graphql'
import { buildSchemaSync, Directive, ObjectType } from 'type-graphql'
import { byKey } from './by-key.ts'
import { type Context } from './context.ts'
import { listingOf, typeOf } from './crud.ts'
import { planBehind, type RootPlan } from './declared/root-plan.ts'
import { Stub } from './derive.ts'
import { descriptionOf, type Entity, entityOf, isEntity, type Relation } from './entity.ts'
import { entityLoader } from './entity-loader.ts'
import { answerReferences, federated, LINK } from './federated.ts'
import { type KeptTotal } from './kept-total.ts'
import { lowerFirst } from './names.ts'
import { mustBeNullable } from './nullable-relations.ts'
import { knowingOnly } from './own-metadata.ts'
import { ownTrail } from './personal/own-trail.ts'
import { leadTo } from './relation-fields.ts'
import { type Retention } from './retention.ts'
import { type Entities } from './select.ts'

type Class = new () => object

/** A subgraph: its name, its contract, and what its types are stored as. Made once, without a database. */
export type Subgraph = {
  name: string
  /** The contract as text, printed for who asks. */
  readonly sdl: string
  /** Built, and checked, when it is first asked for: a start that is waited for opens its door before. */
  readonly schema: GraphQLSchema
  entities: Entities
  /** By the names of root fields: those one plan answers. */
  plans: ReadonlyMap<string, RootPlan>
  types: readonly Class[]
  /** What may be kept no longer. */
  retention: readonly Retention[]
  /** What triggers keep, and what it is made of. */
  totals: readonly KeptTotal[]
}

/** type-graphql asks for one, and nothing uses it: what changes, Postgres tells. */
const noTopics = {
  publish: () => {},
  subscribe(topic: string): never {
    throw new Error(`There are no topics here, such as "${topic}": give the subscription a source of its own.`)
  },
}

/** Types of the chassis whose rows are made in SQL. */
const VALUE_TYPES = ['Figure', 'FigureRow', 'FigureRowPage', 'RuleState', 'RuleEvidence', 'RuleCount', 'RuleStatePage']

/**
 * Builds a subgraph from its parts: resolvers, and the stubs it adds fields to. A relation to a name that is none of
 * them becomes a bare stub: an id another subgraph fills; `npm run generate` refuses a name nobody owns.
 */
export function subgraph(
  name: string,
  parts: Readonly<Record<string, Class>>,
  { retention = [], totals = [] }: Partial<Pick<Subgraph, 'retention' | 'totals'>> = {},
): Subgraph {
  const stubs = Object.values(parts).filter(isEntity)
  const resolvers = [...Object.values(parts).filter((part) => !isEntity(part)), ownTrail(name)]
  const types = [...resolvers.flatMap((resolver) => typeOf(resolver) ?? []), ...stubs]
  const classes = new Map(types.map((type) => [type.name, type]))
  const entities = new Map([...classes].map(([type, Type]) => [type, entityOf(Type)]))
  for (const { name: owner, relations } of [...entities.values()])
    for (const [key, relation] of Object.entries(relations)) lead(`${owner}.${key}`, relation)

  function lead(where: string, relation: Relation) {
    if (relation.kind === 'computed') return
    const known = classes.get(relation.type)
    if (relation.kind === 'one') return leadTo(relation, { type: known ?? bareStub(relation.type) })
    const listing = known && listingOf(known)
    if (!known || !listing)
      throw new Error(
        `${where} of subgraph ${name} lists "${relation.type}", which has no resolver here. Add its line to src/parts.ts or mend the name.`,
      )
    const pointer = entities.get(relation.type)?.relations[relation.by]
    if (pointer?.kind !== 'one')
      throw new Error(`${where} of subgraph ${name} needs a relation "${relation.by}" of ${relation.type}.`)
    leadTo(relation, { type: known, page: listing.page as Class, arguments: listing.arguments as Class })
  }
  function bareStub(type: string): Class {
    const made = classes.get(type) ?? stubClass(type)
    classes.set(type, made)
    if (!entities.has(type)) entities.set(type, entityOf(made))
    return made
  }

  let built: Built | undefined
  const build = () => {
    built ??= buildFrom({ resolvers, classes: [...classes.values()], entities })
    return built
  }
  return {
    name,
    get sdl() {
      return build().sdl()
    },
    get schema() {
      return build().schema
    },
    entities,
    plans: new Map(resolvers.flatMap(plansOf)),
    types,
    retention,
    totals,
  }
}

type Built = { sdl: () => string; schema: GraphQLSchema }

/** The schema of resolvers and stubs, in which rows answer by their keys, and its contract. */
function buildFrom({
  resolvers,
  classes,
  entities,
}: {
  resolvers: Class[]
  classes: Class[]
  entities: Entities
}): Built {
  const built = knowingOnly(resolvers, () =>
    buildSchemaSync({
      resolvers: resolvers as never,
      orphanedTypes: classes,
      validate: false,
      // federated or not, it is checked by the first question
      skipCheck: true,
      pubSub: noTopics,
    }),
  )
  mustBeNullable(built, entities)
  for (const entity of entities.values()) {
    const type = built.getType(entity.name)
    if (isObjectType(type) && entity.table) type.description = descriptionOf(entity.label)
  }
  for (const name of VALUE_TYPES) answerByKey(built.getType(name))
  for (const entity of entities.values()) {
    const type = built.getType(entity.name)
    for (const each of [type, built.getType(`${entity.name}Page`)]) answerByKey(each)
    if (isObjectType(type) && (entity.table || Object.keys(entity.relations).length))
      answerReferences(type, reference(entity))
  }
  const sdl = () => LINK + print(getDocumentNodeFromSchema(built))
  return { sdl, schema: federated(built, sdl) }
}

/** The plans of a resolver's readings, where it has not its own. */
function plansOf(resolver: Class): [string, RootPlan][] {
  const type = typeOf(resolver)
  const { get, list } = resolver.prototype as Record<'get' | 'list', object>
  const known: [string, RootPlan | undefined][] = type
    ? [
        [lowerFirst(type.name), planBehind(get)],
        [listingOf(type)!.many, planBehind(list)],
      ]
    : []
  return known.flatMap(([name, plan]) => (plan ? [[name, plan] satisfies [string, RootPlan]] : []))
}

const reference =
  (entity: Entity) =>
  ({ id }: { id: string }, context: Context, info: GraphQLResolveInfo) =>
    entityLoader(entity, context, info).load(id)

/** Makes a row of a type its answer, whoever made it. */
function answerByKey(type: unknown): void {
  if (!isObjectType(type)) return
  type.isTypeOf = undefined
  for (const field of Object.values((type as GraphQLObjectType).getFields())) field.resolve = byKey
}

function stubClass(name: string): Class {
  const Made = { [name]: class extends Stub() {} }[name]!
  ObjectType(name)(Made)
  Directive('@key(fields: "id", resolvable: false)')(Made)
  return Made
}
