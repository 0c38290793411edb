import { type SQL, sql } from 'drizzle-orm'
import { type FieldNode, type GraphQLResolveInfo } from 'graphql'
import { fieldsOf, setsOf, type Wanted } from './fields.ts'

/** A JSON object with what is selected of a type, each under the client's key. */
export function objectOf(
  type: string,
  nodes: readonly FieldNode[],
  info: GraphQLResolveInfo,
  valueFor: (wanted: Wanted) => SQL | ReturnType<typeof sql.identifier>,
): SQL {
  const parts = [...fieldsOf(type, setsOf(nodes), info).values()]
    .filter(({ name }) => name !== '__typename')
    .map((wanted) => sql`${sql.raw(`'${wanted.key}'`)}, ${valueFor(wanted)}`)
  return sql`json_build_object(${sql.join(parts, sql`, `)})`
}
