import { type Column } from 'drizzle-orm'
import { type PgColumnBuilder } from 'drizzle-orm/pg-core'
import { masks } from './mask.ts'
import { settingsOf } from './personal.ts'

const codes = new WeakSet<object>()

/** Text that programs read, such as a credit code or a filter: kept letter for letter. */
export function code<B extends PgColumnBuilder>(column: B): B {
  codes.add(settingsOf(column))
  return column
}

/** Eighteen digits around a date of birth; a mobile number. Neither within a longer number. */
const ID_NUMBER = /(?<!\d)\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?!\d)/g
const MOBILE = /(?<!\d)1\d{10}(?!\d)/g

/** Free text without the telephone and ID numbers somebody has put into it: there is no place for them in it. */
export const withoutNumbers = (text: string): string =>
  text.replace(ID_NUMBER, masks.idNumber).replace(MOBILE, masks.phone)

/** Whether a column is kept letter for letter. */
export const isCode = (column: Column): boolean => codes.has(settingsOf(column))

/** Whether a column holds what people write in their own words. */
export const isProse = (column: Column): boolean =>
  ['PgVarchar', 'PgText'].includes(column.columnType) && !column.enumValues?.length && !isCode(column)
