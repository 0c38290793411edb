import { createHash } from 'node:crypto'
import { fillPlaceholders, type SQL } from 'drizzle-orm'
import { PgDialect } from 'drizzle-orm/pg-core'
import {
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getArgumentValues,
  getNamedType,
  isObjectType,
  Kind,
} from 'graphql'
import { checkPage, cursorValues, orderOf } from './condition.ts'
import { conditionVariables, type Sets } from './fields.ts'
import { type ListArguments } from './filter.ts'
import { type Bound } from './scope.ts'
import { type Entities, Selection } from './select.ts'

/** How a field becomes one statement: SQL over the selection, its own values named as placeholders `own.…`. */
export type Plan<A> = {
  sql: (selection: Selection, info: GraphQLResolveInfo, args: A) => SQL
  shape?: (args: A) => string
}

type Site = { name: string; node: FieldNode; definition: GraphQLField<unknown, unknown> }
type Compiled = { text: string; name: string; params: unknown[] }
type Prepared = { sites: Site[]; conditions: string[]; statements: Map<string, Compiled> }

const dialect = new PgDialect()
const prepared = new WeakMap<FieldNode, WeakMap<Plan<never>, Prepared>>()

/**
 * The statement of a field and its values: compiled once per document node, plan, shape of the arguments and outcome of
 * @skip/@include; afterwards only the values change.
 */
export function statementOf<A extends object>(
  plan: Plan<A>,
  args: A,
  info: GraphQLResolveInfo,
  entities: Entities,
): Bound {
  const { sites, conditions, statements } = preparedFor(plan as Plan<never>, info)
  const values: Record<string, unknown> = {}
  flatten('own', args, values)
  const lists = sites.map((site) => {
    const given = getArgumentValues(site.definition, site.node, info.variableValues) as ListArguments
    checkPage(given)
    bindList(site.name, given, values)
    return { ...site, args: given }
  })
  const key = [
    plan.shape?.(args) ?? '',
    ...lists.map((list) => shapeOf(list.args)),
    ...conditions.map((name) => Boolean(info.variableValues[name])),
  ].join('|')
  let compiled = statements.get(key)
  if (!compiled) {
    const selection = new Selection(entities, info, new Map(lists.map((list) => [list.node, list])))
    const { sql: text, params } = dialect.sqlToQuery(plan.sql(selection, info, args))
    compiled = { text, params, name: createHash('sha1').update(text).digest('base64url') }
    statements.set(key, compiled)
  }
  return { name: compiled.name, text: compiled.text, values: fillPlaceholders(compiled.params, values) }
}

function preparedFor(plan: Plan<never>, info: GraphQLResolveInfo): Prepared {
  const node = info.fieldNodes[0]!
  const plans = prepared.get(node) ?? new WeakMap<Plan<never>, Prepared>()
  prepared.set(node, plans)
  let known = plans.get(plan)
  if (!known) {
    const sets = info.fieldNodes.map(({ selectionSet }) => selectionSet)
    const own = info.parentType.getFields()[info.fieldName]!
    known = {
      sites: sitesBelow(info, own, info.fieldNodes),
      conditions: [...conditionVariables(sets, info.fragments)],
      statements: new Map(),
    }
    plans.set(plan, known)
  }
  return known
}

/** Every list below and including a field: the places whose arguments shape the statement. */
function sitesBelow(
  info: GraphQLResolveInfo,
  definition: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  found: Site[] = [],
): Site[] {
  const [node] = nodes
  if (definition.args.some(({ name }) => name === 'perPage'))
    found.push({ name: `s${found.length}`, node: node!, definition })
  const type = getNamedType(definition.type)
  const visit = (parent: GraphQLObjectType, sets: Sets) => {
    for (const selection of sets.flatMap((set) => set?.selections ?? [])) {
      if (selection.kind === Kind.FIELD) {
        const field = parent.getFields()[selection.name.value]
        if (field) sitesBelow(info, field, [selection], found)
      } else {
        const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? info.fragments[selection.name.value]! : selection
        const condition = fragment.typeCondition && info.schema.getType(fragment.typeCondition.name.value)
        visit(isObjectType(condition) ? condition : parent, [fragment.selectionSet])
      }
    }
  }
  const sets = nodes.map(({ selectionSet }) => selectionSet)
  // `_entities` is a union: each fragment names its own type
  visit(isObjectType(type) ? type : info.parentType, sets)
  return found
}

function bindList(name: string, args: ListArguments, values: Record<string, unknown>) {
  flatten(name, { filter: args.filter, perPage: args.perPage }, values)
  const offset = args.after ? 0 : (args.page - 1) * args.perPage
  values[`${name}.offset`] = offset
  values[`${name}.last`] = offset + args.perPage - 1
  if (args.after)
    for (const [index, value] of cursorValues(args.after, orderOf(args.sort)).entries())
      values[`${name}.after.${index}`] = value
}

function flatten(path: string, value: unknown, values: Record<string, unknown>) {
  if (value !== null && typeof value === 'object' && !Array.isArray(value))
    for (const [key, inner] of Object.entries(value)) flatten(`${path}.${key}`, inner, values)
  else values[path] = value ?? null
}

/** What of a list's arguments changes the text of the statement. */
function shapeOf({ filter = {}, sort = [], after }: ListArguments): string {
  const asked = Object.entries(filter).map(([key, condition]) => {
    if (key === 'archived') return `archived:${JSON.stringify(condition)}`
    if (condition === null || typeof condition !== 'object') return condition == null ? '' : key
    return Object.entries(condition)
      .map(([operator, given]) => (given == null ? '' : `${key}.${operator}`))
      .join(',')
  })
  const order = sort.map(({ field, direction }) => `${field} ${direction}`)
  const cursor = after ? cursorValues(after, orderOf(sort)).map((value) => (value === null ? 'n' : 'v')) : []
  return [asked.join(','), order.join(','), cursor.join('')].join(';')
}
