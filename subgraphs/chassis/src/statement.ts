import { createHash } from 'node:crypto'
import { fillPlaceholders, type SQL } from 'drizzle-orm'
import { PgDialect } from 'drizzle-orm/pg-core'
import {
  BREAK,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getArgumentValues,
  getNamedType,
  isObjectType,
  Kind,
  visit,
} from 'graphql'
import { type Sets, setsOf } from './fields.ts'
import { type ListArguments, listArgumentsOf, mustBePaged, type Paging, shapeOf } from './list-arguments.ts'
import { readsSealed } from './replica/reads-sealed.ts'
import { type Bound } from './scope.ts'
import { type Entities, Selection } from './select.ts'

/** How a field becomes one statement: SQL over the selection, its own values named as placeholders `own.…`. */
export type Plan<A> = {
  sql: (selection: Selection, info: GraphQLResolveInfo, args: A) => SQL
  shape?: (args: A) => string
}

type Site = {
  name: string
  /** The type it is a field of. */
  parent: string
  node: FieldNode
  definition: GraphQLField<unknown, unknown>
  /** Whether no variable decides what is asked there. */
  isFixed: boolean
  /** What is asked there, once it is known to be always the same. */
  always?: AskedAt
}
/** A field with arguments, what of them changes the statement's text, and the values it binds. */
type AskedAt = { name: string; node: FieldNode; list?: ListArguments; shape: string; values: Record<string, unknown> }
type Compiled = { text: string; name: string; params: unknown[] }
type Kept = Omit<Compiled, 'name'> & Pick<Bound, 'name' | 'isCurrent'>
type Prepared = { sites: Site[]; statements: Map<string, Kept> }

/** Shapes of one document's arguments kept as prepared statements; a further one is run without a name. */
const SHAPES_KEPT = 50

const dialect = new PgDialect()
const prepared = new WeakMap<FieldNode, WeakMap<Plan<never>, Prepared>>()

/**
 * The statement of a field and its values: compiled once per document node, plan and shape of the arguments; afterwards
 * only the values change.
 */
export function statementOf<A extends object>(
  plan: Plan<A>,
  args: A,
  info: GraphQLResolveInfo,
  entities: Entities,
): Bound {
  const { sites, statements } = preparedFor(plan as Plan<never>, info)
  const values: Record<string, unknown> = {}
  flatten('own', { ...nothing(own(info)), ...args }, values)
  const asked = sites.map((site) => site.always ?? askedAt(site, info.variableValues, entities))
  for (const at of asked) Object.assign(values, at.values)
  const key = [plan.shape?.(args) ?? '', ...asked.map(({ shape }) => shape)].join('|')
  let compiled = statements.get(key)
  if (!compiled) {
    const selection = new Selection(entities, info, new Map(asked.map((site) => [site.node, site])))
    const made = compile(plan.sql(selection, info, args))
    compiled = { ...made, isCurrent: readsSealed(made.text, entities) }
    if (statements.size < SHAPES_KEPT) statements.set(key, compiled)
    else compiled.name = undefined
  }
  const { name, text, params, isCurrent } = compiled
  return { name, text, values: fillPlaceholders(params, values), isCurrent }
}

/** What a field with arguments asks; kept where it is always the same. */
function askedAt(site: Site, variables: Record<string, unknown>, entities: Entities): AskedAt {
  const { name, parent, node, definition } = site
  const given = getArgumentValues(definition, node, variables)
  const listed = isList(definition) && entities.get(getNamedType(definition.type).name.replace(/Page$/, ''))
  const values: Record<string, unknown> = {}
  const asked: AskedAt = { name, node, shape: '', values }
  if (listed) {
    asked.list = listArgumentsOf(listed, given as Parameters<typeof listArgumentsOf>[1])
    asked.shape = shapeOf(asked.list)
    bindList(name, asked.list, values)
  } else {
    if (isList(definition)) mustBePaged(given as Paging)
    flatten(name, { ...nothing(definition), ...given }, values)
    const relation = entities.get(parent)?.relations[node.name.value]
    if (relation?.kind === 'computed' && relation.shape) asked.shape = relation.shape(given)
  }
  if (site.isFixed) site.always = asked
  return asked
}

function isFixed({ arguments: given = [] }: FieldNode): boolean {
  let varies = false
  for (const argument of given)
    visit(argument, {
      Variable() {
        varies = true
        return BREAK
      },
    })
  return !varies
}

/** The text of a statement, its parameters, and a name that stands for the text. */
export function compile(statement: SQL): Compiled {
  const { sql: text, params } = dialect.sqlToQuery(statement)
  return { text, params, name: createHash('sha1').update(text).digest('base64url') }
}

function preparedFor(plan: Plan<never>, info: GraphQLResolveInfo): Prepared {
  const node = info.fieldNodes[0]!
  const plans = prepared.get(node) ?? new WeakMap<Plan<never>, Prepared>()
  prepared.set(node, plans)
  let known = plans.get(plan)
  if (!known) {
    known = { sites: sitesBelow(info, info.parentType, own(info), info.fieldNodes), statements: new Map() }
    plans.set(plan, known)
  }
  return known
}

/** Every field with arguments below a field, itself too where it is a list: the places whose arguments are part of the statement. */
function sitesBelow(
  info: GraphQLResolveInfo,
  { name: parent }: GraphQLObjectType,
  definition: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  found: Site[] = [],
): Site[] {
  const [node] = nodes
  if (isList(definition) || (definition.args.length && definition !== own(info)))
    found.push({ name: `s${found.length}`, parent, node: node!, definition, isFixed: isFixed(node!) })
  const type = getNamedType(definition.type)
  const visit = (on: GraphQLObjectType, sets: Sets) => {
    for (const selection of sets.flatMap((set) => set?.selections ?? [])) {
      if (selection.kind === Kind.FIELD) {
        const field = on.getFields()[selection.name.value]
        if (field) sitesBelow(info, on, field, [selection], found)
      } else {
        const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? info.fragments[selection.name.value]! : selection
        const condition = fragment.typeCondition && info.schema.getType(fragment.typeCondition.name.value)
        visit(isObjectType(condition) ? condition : on, [fragment.selectionSet])
      }
    }
  }
  // `_entities` is a union: each fragment names its own type
  visit(isObjectType(type) ? type : info.parentType, setsOf(nodes))
  return found
}

const own = ({ parentType, fieldName }: GraphQLResolveInfo) => parentType.getFields()[fieldName]!

/** Whether a field takes the arguments of a list, which its statement binds. */
export const isList = ({ args }: GraphQLField<unknown, unknown>) => args.some(({ name }) => name === 'perPage')

const nothing = ({ args }: GraphQLField<unknown, unknown>) => Object.fromEntries(args.map(({ name }) => [name, null]))

function bindList(name: string, { filter, page, perPage, behind }: ListArguments, values: Record<string, unknown>) {
  const offset = behind ? 0 : (page - 1) * perPage
  flatten(name, { filter, offset, last: offset + perPage - 1, behind: { ...behind } }, values)
}

function flatten(path: string, value: unknown, values: Record<string, unknown>) {
  if (value !== null && typeof value === 'object' && !Array.isArray(value))
    for (const [key, inner] of Object.entries(value)) flatten(`${path}.${key}`, inner, values)
  else values[path] = value ?? null
}
