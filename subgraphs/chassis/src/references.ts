import { type SQL, sql } from 'drizzle-orm'
import { type Context } from './context.ts'
import { type Entity, type One } from './entity.ts'
import { type MessageKey, Refusal } from './messages.ts'
import { lowerFirst } from './names.ts'
import { isId } from './refusing.ts'
import { isLive } from './write.ts'

/** The place of a row is held by the composite key to the tree; `app.fill_place()` answers for it. */
const PLACE = ['communityId', 'streetId']

const MOST_ASKED_AT_ONCE = 200

type Named = { key: string; type: string; id: string; target?: Entity }

/** Refuses, naming the fields, references to rows that do not exist for this actor or are archived: here under row security, elsewhere by asking the graph. */
export async function checkReferences(entity: Entity, input: object, context: Context): Promise<void> {
  const [missing] = await unresolvedIn(entity, [input], context)
  if (missing?.length) throw unresolved(missing)
}

/** The refusal of the fields whose references do not resolve. */
export const unresolved = (keys: readonly string[]): Refusal =>
  new Refusal('BAD_USER_INPUT', 'invalid', {
    fields: Object.fromEntries(keys.map((key): [string, MessageKey] => [key, 'unresolved'])),
  })

/** Of each input the fields whose references do not resolve; many inputs are one statement and one question to the graph. */
export async function unresolvedIn(
  entity: Entity,
  inputs: readonly object[],
  context: Context,
): Promise<readonly string[][]> {
  const named = inputs.map((input) => namedIn(entity, input as Record<string, unknown>, context))
  const known = new Map(named.flat().map((each) => [nameOf(each), each]))
  const asked = [...known.values()].filter(({ id }) => isId(id))
  const { here = [], elsewhere = [] } = Object.groupBy(asked, ({ target }) => (target ? 'here' : 'elsewhere'))
  const found = new Set([...(await foundHere(here, context)), ...(await foundElsewhere(elsewhere, context))])
  return named.map((some) => some.filter((each) => !found.has(nameOf(each))).map(({ key }) => key))
}

const nameOf = ({ type, id }: Pick<Named, 'type' | 'id'>) => `${type} ${id.toLowerCase()}`

function namedIn({ columns, relations }: Entity, input: Record<string, unknown>, { entities }: Context): Named[] {
  const keyOf = new Map(Object.entries(columns).map(([key, { name }]) => [name, key]))
  const pointers = Object.values(relations).filter((relation): relation is One => relation.kind === 'one')
  return pointers.flatMap(({ type, column }) => {
    const key = keyOf.get(column.name)!
    const target = entities.get(type)
    if (!input[key] || PLACE.includes(key)) return []
    return [{ key, type, id: String(input[key]), ...(target?.table && { target }) }]
  })
}

async function foundHere(named: readonly Named[], context: Context): Promise<string[]> {
  if (!named.length) return []
  const byType = Object.entries(Object.groupBy(named, ({ type }) => type)) as [string, Named[]][]
  const existing = (some: readonly Named[]): SQL => {
    const { table, columns } = some[0]!.target!
    const ids = `{${some.map(({ id }) => id).join()}}`
    return sql`(select json_agg(${columns.id!}) from ${table} where ${columns.id!} = any(${ids}::uuid[]) and ${isLive(columns)})`
  }
  const questions = byType.map(([, some]) => existing(some))
  const found = await context.run<(string[] | null)[]>(
    sql`select json_build_array(${sql.join(questions, sql`, `)})::text`,
  )
  return byType.flatMap(([type], at) => (found[at] ?? []).map((id) => nameOf({ type, id })))
}

async function foundElsewhere(named: readonly Named[], context: Context): Promise<string[]> {
  if (!named.length) return []
  const [now, later] = [named.slice(0, MOST_ASKED_AT_ONCE), named.slice(MOST_ASKED_AT_ONCE)]
  const variables = now.map((_, at) => `$id${at}: ID!`).join(', ')
  const questions = now.map(({ type }, at) => `row${at}: ${lowerFirst(type)}(id: $id${at}) { archivedAt }`).join(' ')
  const found = await context.graph(
    `query References(${variables}) { ${questions} }`,
    Object.fromEntries(now.map(({ id }, at) => [`id${at}`, id])),
  )
  const there = now.filter((_, at) => (found[`row${at}`] as { archivedAt: string | null } | null)?.archivedAt === null)
  return [...there.map(nameOf), ...(await foundElsewhere(later, context))]
}
