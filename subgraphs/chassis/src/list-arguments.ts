import { type Column } from 'drizzle-orm'
import { type Entity } from './entity.ts'
import { type Filter, type Sort } from './filter.ts'
import { type MessageKey, Refusal } from './messages.ts'
import { isId } from './refusing.ts'

/** The arguments of a list as they are worked with: nothing null, the order total, the cursor opened. */
export type ListArguments = {
  filter: Filter
  order: readonly Sort[]
  page: number
  perPage: number
  /** The values of the order in the last row of the page before. */
  behind?: readonly unknown[]
}

export type Paging = { page: number; perPage: number }
type Given = Paging & { filter?: Filter | null; sort?: readonly Sort[] | null; after?: string | null }

const DEEPEST = 10_000
const MOST_PER_PAGE = 200
const MOST_SORTED_BY = 3

/** Reads the arguments of a list; refuses, naming the argument, what nobody may ask. */
export function listArgumentsOf(entity: Entity, { filter, sort, page, perPage, after }: Given): ListArguments {
  mustBePaged({ page, perPage })
  const order = orderOf(sort ?? [])
  return {
    filter: conditionsOf(filter ?? {}),
    order,
    page,
    perPage,
    ...(after && { behind: opened(after, order, entity) }),
  }
}

/** Refuses, naming the argument, pages nobody may ask for. */
export function mustBePaged({ page, perPage }: Paging): void {
  if (perPage < 1) throw wrong('perPage', { key: 'tooSmall', values: { minimum: 1 } })
  if (perPage > MOST_PER_PAGE) throw wrong('perPage', { key: 'tooBig', values: { maximum: MOST_PER_PAGE } })
  if (page < 1) throw wrong('page', { key: 'tooSmall', values: { minimum: 1 } })
  if (page * perPage > DEEPEST) throw wrong('page', { key: 'tooDeep', values: { maximum: DEEPEST } })
}

/** Every field once and at most three of them; the id last, so that the order is total. */
function orderOf(sort: readonly Sort[]): readonly Sort[] {
  const fields = sort.map(({ field }) => field)
  if (fields.length > MOST_SORTED_BY) throw wrong('sort', { key: 'tooMany', values: { maximum: MOST_SORTED_BY } })
  if (new Set(fields).size < fields.length) throw wrong('sort', 'taken')
  const given = sort.length ? sort : [{ field: 'createdAt', direction: 'DESC' as Sort['direction'] }]
  return fields.includes('id') ? given : [...given, { field: 'id', direction: given.at(-1)!.direction }]
}

/** The conditions that were given. A null in one is refused: a missing value would otherwise ask for everything. */
export function conditionsOf(filter: Filter): Filter {
  const given = Object.entries(filter).filter(([, condition]) => condition !== null && condition !== undefined)
  for (const [key, condition] of given)
    if (typeof condition === 'object')
      for (const [operator, value] of Object.entries(condition)) {
        if (value === null || value === undefined) throw wrong(`filter.${key}.${operator}`, 'required')
        if (isIdField(key) && operator !== 'empty' && ![value].flat().every((id) => isId(String(id))))
          throw wrong(`filter.${key}.${operator}`, 'wrongFormat')
      }
  return Object.fromEntries(given)
}

const isIdField = (key: string) => key === 'id' || key.endsWith('Id')

function opened(after: string, order: readonly Sort[], { columns }: Entity): readonly unknown[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(after, 'base64url').toString('utf8'))
    if (
      Array.isArray(values) &&
      values.length === order.length &&
      order.every(({ field }, at) => fits(columns[field]!, values[at]))
    )
      return values
  } catch {
    // not a cursor at all: refused below like any other wrong one
  }
  throw wrong('after', 'badCursor')
}

/** Whether a value can have come from a column, as JSON prints it. */
function fits(column: Column, value: unknown): boolean {
  if (value === null) return !column.notNull
  const type = column.getSQLType()
  if (type === 'boolean') return typeof value === 'boolean'
  if (/^(integer|smallint|bigint|double)/.test(type)) return typeof value === 'number'
  if (typeof value !== 'string') return false
  if (type === 'uuid') return isId(value)
  return !/^(date|timestamp)/.test(type) || !Number.isNaN(Date.parse(value))
}

/** Whether a page begins with the first of its rows: the first page, or the one behind a cursor. */
export const beginsAtFirst = ({ page, behind }: Pick<ListArguments, 'page' | 'behind'>): boolean =>
  page === 1 || behind !== undefined

/** What of a list's arguments changes the text of its statement. */
export function shapeOf({
  filter,
  order = [],
  behind,
  page = 1,
  perPage = 0,
}: Pick<ListArguments, 'filter'> & Partial<ListArguments>): string {
  const asked = Object.entries(filter).map(([key, condition]) => {
    if (key === 'archived') return `archived:${JSON.stringify(condition)}`
    return typeof condition === 'object' ? Object.keys(condition).map((operator) => `${key}.${operator}`) : key
  })
  const sorted = order.map(({ field, direction }) => `${field} ${direction}`)
  const cursor = behind?.map((value) => (value === null ? 'n' : 'v'))
  return [asked.flat(), sorted, cursor, perPage, beginsAtFirst({ page, behind }) ? 'first' : 'later'].join(';')
}

const wrong = (field: string, what: MessageKey | { key: MessageKey; values: Record<string, number> }) =>
  new Refusal('BAD_USER_INPUT', 'invalid', { fields: { [field]: what } })
