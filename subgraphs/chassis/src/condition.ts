import { and, asc, type Column, desc, isNotNull, isNull, or, type SQL, sql } from 'drizzle-orm'
import { type RowColumns } from './entity.ts'
import { type Filter, type ListArguments, type Sort } from './filter.ts'
import { Refusal } from './messages.ts'

/** Names a value of the arguments; the statement keeps its place, each request fills it in. */
export type Place = (path: string) => SQL

const DEEPEST = 10_000
const MOST_PER_PAGE = 200

/** Refuses a page nobody may ask for; the field it names is the argument. */
export function checkPage({ page, perPage }: ListArguments): void {
  if (perPage < 1) throw outOf('perPage', 'tooSmall', { minimum: 1 })
  if (perPage > MOST_PER_PAGE) throw outOf('perPage', 'tooBig', { maximum: MOST_PER_PAGE })
  if (page < 1) throw outOf('page', 'tooSmall', { minimum: 1 })
  if (page * perPage > DEEPEST) throw outOf('page', 'tooDeep', { maximum: DEEPEST })
}
const outOf = (field: string, key: 'tooSmall' | 'tooBig' | 'tooDeep', values: Record<string, number>) =>
  new Refusal('BAD_USER_INPUT', 'invalid', { fields: { [field]: { key, values } } })

/** The filter as SQL; archived rows are left out unless asked for. */
export function conditionOf(row: RowColumns, filter: Filter = {}, value: Place): SQL | undefined {
  const parts: (SQL | undefined)[] = []
  const archived = filter.archived as { eq?: boolean } | undefined
  const archivedAt = row.archivedAt
  if (archivedAt) parts.push(archived?.eq ? isNotNull(archivedAt) : isNull(archivedAt))
  for (const [key, condition] of Object.entries(filter)) {
    if (key === 'archived' || condition === null || condition === undefined) continue
    if (key === 'q') parts.push(search(row, value('filter.q')))
    else
      for (const [operator, given] of Object.entries(condition))
        if (given !== null && given !== undefined)
          parts.push(compare(row[key] as Column, operator, value(`filter.${key}.${operator}`)))
  }
  return and(...parts)
}

function compare(column: Column, operator: string, value: SQL): SQL {
  const type = sql.raw(column.getSQLType().replace(/\(.*\)/, ''))
  switch (operator) {
    case 'eq':
      return sql`${column} = ${value}::${type}`
    case 'in':
      return sql`${column} = any(${value}::${type}[])`
    case 'gte':
      return sql`${column} >= ${value}::${type}`
    case 'lte':
      return sql`${column} <= ${value}::${type}`
    case 'contains':
      return sql`strpos(lower(${column}), lower(${value}::text)) > 0`
    default:
      throw new Error(`No filter operator "${operator}". Add it to condition.ts and filter.ts.`)
  }
}

const search = (row: RowColumns, value: SQL) =>
  or(
    ...Object.entries(row)
      .filter(([key]) => key.endsWith('Search'))
      .map(([, column]) => sql`strpos(${column}, lower(${value}::text)) > 0`),
  )

/** The order of a list, always ending with the id, so that it is total. */
export const orderOf = (sort: Sort[] = []): Sort[] => {
  const given = sort.length ? sort : [{ field: 'createdAt', direction: 'DESC' as Sort['direction'] }]
  const last = given.at(-1)!
  return given.some(({ field }) => field === 'id') ? given : [...given, { field: 'id', direction: last.direction }]
}

/** `order by`, nothing last either way. */
export const orderSql = (row: RowColumns, order: Sort[]): SQL =>
  sql.join(
    order.map(({ field, direction }) =>
      direction === 'DESC' ? sql`${desc(row[field]!)} nulls last` : sql`${asc(row[field]!)} nulls last`,
    ),
    sql`, `,
  )

/** What `next` carries: the sort values of the last row, in order. */
export const cursorSql = (row: RowColumns, order: Sort[]): SQL =>
  sql`translate(encode(convert_to(json_build_array(${sql.join(
    order.map(({ field }) => sql`${row[field]!}`),
    sql`, `,
  )})::text, 'UTF8'), 'base64'), E'+/\n', '-_')`

/** The sort values a cursor carries; refuses what this list did not give. */
export function cursorValues(after: string, order: Sort[]): unknown[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(after, 'base64url').toString('utf8'))
    if (Array.isArray(values) && values.length === order.length) return values
  } catch {
    // not a cursor at all: refused below like any other wrong one
  }
  throw new Refusal('BAD_USER_INPUT', 'invalid', { fields: { after: 'badCursor' } })
}

/** Rows behind the cursor in this order. `isNothing` says which of its values are null. */
export function behindCursor(row: RowColumns, order: Sort[], isNothing: readonly boolean[], value: Place): SQL {
  const [first, ...rest] = order.map(({ field, direction }, index) => ({
    column: row[field] as Column,
    direction,
    index,
  }))
  const at = (index: number) =>
    sql`${value(`after.${index}`)}::${sql.raw((row[order[index]!.field] as Column).getSQLType().replace(/\(.*\)/, ''))}`
  const step = ({ column, direction, index }: NonNullable<typeof first>, further: typeof rest): SQL => {
    const beyond = isNothing[index]
      ? sql`false`
      : sql`(${column} ${sql.raw(direction === 'DESC' ? '<' : '>')} ${at(index)} or ${column} is null)`
    const same = isNothing[index] ? sql`${column} is null` : sql`${column} = ${at(index)}`
    const [next, ...others] = further
    return next ? sql`(${beyond} or (${same} and ${step(next, others)}))` : beyond
  }
  return step(first!, rest)
}
