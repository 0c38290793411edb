import { type Context } from './context.ts'
import { type Entity } from './entity.ts'
import { type MessageKey, Refusal } from './messages.ts'

/** The tree is referenced by composite foreign key; Postgres itself checks these. */
const TREE = ['Community', 'Street']

const lowerFirst = (name: string) => name[0]!.toLowerCase() + name.slice(1)

/** Asks the graph whether every other subgraph's row an input names exists for this actor; refuses naming the fields that do not resolve. */
export async function checkReferences(entity: Entity, input: object, context: Context): Promise<void> {
  const given = input as Record<string, unknown>
  const keyOf = new Map(Object.entries(entity.columns).map(([key, { name }]) => [name, key]))
  const foreign = Object.values(entity.relations).flatMap((relation) => {
    if (relation.kind !== 'one' || TREE.includes(relation.type) || context.entities.get(relation.type)?.table) return []
    const key = keyOf.get(relation.column.name)!
    return given[key] ? [{ key, field: lowerFirst(relation.type), id: given[key] }] : []
  })
  if (!foreign.length) return
  const document = `query References(${foreign.map(({ key }) => `$${key}: ID!`).join(', ')}) { ${foreign.map(({ key, field }) => `${key}: ${field}(id: $${key}) { id }`).join(' ')} }`
  const found = await context.graph(document, Object.fromEntries(foreign.map(({ key, id }) => [key, id])))
  const missing = foreign.filter(({ key }) => !found[key])
  if (missing.length)
    throw new Refusal('BAD_USER_INPUT', 'invalid', {
      fields: Object.fromEntries(missing.map(({ key }): [string, MessageKey] => [key, 'unresolved'])),
    })
}
