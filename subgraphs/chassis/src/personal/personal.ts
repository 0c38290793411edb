import { type Column, getColumns, type Table } from 'drizzle-orm'
import { type PgColumnBuilder } from 'drizzle-orm/pg-core'

/** What a personal value is; how it is masked follows from it. A display name and a year of birth are shown, and kept out of every trail like the rest. */
export type PersonalKind = 'phone' | 'idNumber' | 'address' | 'realName' | 'displayName' | 'birthYear'

const kinds = new WeakMap<object, PersonalKind>()

/** drizzle hands a column the settings of its builder as they are; both types hide them. */
export const settingsOf = (of: object): object => (of as { config: object }).config

/** The column holds something of a person: `phone: personal(varchar({ length: 20 }), 'phone')`. */
export function personal<B extends PgColumnBuilder>(column: B, kind: PersonalKind): B {
  kinds.set(settingsOf(column), kind)
  return column
}

/** The personal columns of a table by key, each with its kind. */
export const personalColumnsOf = (table: Table): Readonly<Record<string, PersonalKind>> =>
  Object.fromEntries(
    Object.entries(getColumns(table) as Record<string, Column>).flatMap(([key, column]) => {
      const kind = kinds.get(settingsOf(column))
      return kind ? [[key, kind]] : []
    }),
  )

/** The columns of a table that hold what somebody is called. */
export const nameColumnsOf = (table: Table): readonly string[] =>
  Object.entries(personalColumnsOf(table)).flatMap(([key, kind]) =>
    kind === 'displayName' || kind === 'realName' ? key : [],
  )
