import { and, asc, type Column, desc, isNotNull, isNull, type SQL, sql } from 'drizzle-orm'
import { type RowColumns, type Value } from './entity.ts'
import { type Filter, type Sort } from './filter.ts'
import { searchCondition } from './search/search-condition.ts'

type Order = readonly Sort[]

type WithArchived = Filter & { archived?: { eq?: boolean } }

/** The filter as SQL; archived rows are left out unless asked for. */
export const conditionOf = (row: RowColumns, filter: Filter, value: Value): SQL | undefined =>
  askedOf(row, { ...filter, archived: { eq: (filter as WithArchived).archived?.eq ?? false } }, value)

/** The same of archived and other rows alike, unless the filter speaks of `archived`. */
export function askedOf(row: RowColumns, filter: Filter, value: Value): SQL | undefined {
  const { archived, q, ...conditions } = filter as WithArchived
  return and(
    archived && archivedOf(row, archived.eq),
    q === undefined ? undefined : searchCondition(row, value('filter.q')),
    ...Object.entries(conditions).flatMap(([key, condition]) =>
      Object.keys(condition).map((operator) =>
        compare(row[key] as Column, operator, value(`filter.${key}.${operator}`)),
      ),
    ),
  )
}

/** What has no archive holds live rows only. */
function archivedOf({ archivedAt }: RowColumns, is: boolean | undefined): SQL | undefined {
  if (!archivedAt) return is ? sql`false` : undefined
  return is ? isNotNull(archivedAt) : isNull(archivedAt)
}

function compare(column: Column, operator: string, value: SQL): SQL {
  const type = typeOf(column)
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
    case 'empty':
      return sql`(${column} is null) = ${value}::boolean`
    default:
      throw new Error(`No filter operator "${operator}". Add it to condition.ts and filter.ts.`)
  }
}

const typeOf = (column: Column) => sql.raw(column.getSQLType().replace(/\(.*\)/, ''))

/** `order by`, nothing last either way. */
export const orderSql = (row: RowColumns, order: Order): SQL =>
  sql.join(
    order.map(({ field, direction }) => sql`${direction === 'DESC' ? desc(row[field]!) : asc(row[field]!)} nulls last`),
    sql`, `,
  )

/** What `next` carries: the sort values of the last row, in order. */
export function cursorSql(row: RowColumns, order: Order): SQL {
  const values = sql.join(
    order.map(({ field }) => sql`${row[field]!}`),
    sql`, `,
  )
  return sql`translate(encode(convert_to(json_build_array(${values})::text, 'UTF8'), 'base64'), E'+/\n', '-_')`
}

type Step = { column: Column; direction: string; isNothing: boolean; at: SQL }

/**
 * Rows behind the cursor in this order. Where nothing may be missing and all goes one way, an index starts at the very
 * row; else it is bounded on the first field, and rows equal in that are passed one by one.
 */
export function behindCursor(row: RowColumns, order: Order, behind: readonly unknown[], value: Value): SQL {
  const steps = order.map(({ field, direction }, index): Step => {
    const column = row[field] as Column
    return {
      column,
      direction,
      isNothing: behind[index] === null,
      at: sql`${value(`behind.${index}`)}::${typeOf(column)}`,
    }
  })
  const [{ direction }] = steps as [Step, ...Step[]]
  if (steps.every((step) => step.column.notNull && !step.isNothing && step.direction === direction)) {
    const columns = sql.join(
      steps.map((step) => sql`${step.column}`),
      sql`, `,
    )
    const values = sql.join(
      steps.map(({ at }) => at),
      sql`, `,
    )
    return sql`(${columns}) ${sql.raw(direction === 'DESC' ? '<' : '>')} (${values})`
  }
  return sql`(${bound(steps[0]!)} and ${beyond(steps)})`
}

const orNothing = ({ column }: Step, condition: SQL) =>
  column.notNull ? condition : sql`(${condition} or ${column} is null)`

const bound = (step: Step) =>
  step.isNothing
    ? sql`${step.column} is null`
    : orNothing(step, sql`${step.column} ${sql.raw(step.direction === 'DESC' ? '<=' : '>=')} ${step.at}`)

function beyond([step, ...further]: Step[]): SQL {
  const { column, direction, isNothing, at } = step!
  const past = isNothing
    ? sql`false`
    : orNothing(step!, sql`${column} ${sql.raw(direction === 'DESC' ? '<' : '>')} ${at}`)
  if (!further.length) return past
  return sql`(${past} or (${isNothing ? sql`${column} is null` : sql`${column} = ${at}`} and ${beyond(further)}))`
}
