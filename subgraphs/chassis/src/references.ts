import { type Column, type SQL, sql } from 'drizzle-orm'
import { type Context } from './context.ts'
import { type Entity, type One } from './entity.ts'
import { type MessageKey, Refusal } from './messages.ts'
import { lowerFirst } from './names.ts'

/** The place of a row is held by the composite key to the tree; `app.fill_place()` answers for it. */
const PLACE = ['communityId', 'streetId']

type Named = { key: string; type: string; id: unknown; target?: Entity }

/** Refuses, naming the fields, references to rows that do not exist for this actor or are archived: here under row security, elsewhere by asking the graph. */
export async function checkReferences(entity: Entity, input: object, context: Context): Promise<void> {
  const named = namedIn(entity, input as Record<string, unknown>, context)
  const [here, elsewhere] = [named.filter(({ target }) => target), named.filter(({ target }) => !target)]
  const missing = [...(await missingHere(here, context)), ...(await missingElsewhere(elsewhere, context))]
  if (!missing.length) return
  throw new Refusal('BAD_USER_INPUT', 'invalid', {
    fields: Object.fromEntries(missing.map(({ key }): [string, MessageKey] => [key, 'unresolved'])),
  })
}

function namedIn({ columns, relations }: Entity, input: Record<string, unknown>, { entities }: Context): Named[] {
  const keyOf = new Map(Object.entries(columns).map(([key, { name }]) => [name, key]))
  const pointers = Object.values(relations).filter((relation): relation is One => relation.kind === 'one')
  return pointers.flatMap(({ type, column }) => {
    const key = keyOf.get(column.name)!
    const target = entities.get(type)
    return input[key] && !PLACE.includes(key) ? [{ key, type, id: input[key], ...(target?.table && { target }) }] : []
  })
}

async function missingHere(named: Named[], context: Context): Promise<Named[]> {
  if (!named.length) return []
  const exists = ({ target, id }: Named): SQL => {
    const { id: own, archivedAt } = target!.columns as { id: Column; archivedAt: Column }
    return sql`exists (select from ${target!.table} where ${own} = ${id}::uuid and ${archivedAt} is null)`
  }
  const found = await context.run<boolean[]>(
    sql`select json_build_array(${sql.join(named.map(exists), sql`, `)})::text`,
  )
  return named.filter((_, index) => !found[index])
}

async function missingElsewhere(named: Named[], context: Context): Promise<Named[]> {
  if (!named.length) return []
  const variables = named.map(({ key }) => `$${key}: ID!`).join(', ')
  const questions = named.map(({ key, type }) => `${key}: ${lowerFirst(type)}(id: $${key}) { archivedAt }`).join(' ')
  const found = await context.graph(
    `query References(${variables}) { ${questions} }`,
    Object.fromEntries(named.map(({ key, id }) => [key, id])),
  )
  return named.filter(({ key }) => (found[key] as { archivedAt: string | null } | null)?.archivedAt !== null)
}
