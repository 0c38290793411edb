import { type Column, getColumns, type Table } from 'drizzle-orm'
import { bytea, varchar } from 'drizzle-orm/pg-core'
import { type PersonalKind, personal, personalColumnsOf } from './personal.ts'

const LONGEST_MASKED = 120

/** Kinds that are looked for by their exact value; the others are never looked for. */
const FOUND = ['phone', 'idNumber', 'realName'] as const satisfies readonly PersonalKind[]

/**
 * Columns for values of a person that the database never holds in clear. The named column holds what everybody is shown,
 * masked; `…Sealed` the value under a key of the row, `…Index` what it is found by, `sealingKey` the key itself, wrapped
 * by the key ring of the installation. None of these three has a label, so none leaves the database.
 */
export function sealed<const N extends Readonly<Record<string, PersonalKind>>>(kinds: N) {
  const columns = Object.entries(kinds).flatMap(([key, kind]) => [
    [key, masked(kind)],
    [`${key}Sealed`, bytea()],
    ...(isFound(kind) ? [[`${key}Index`, bytea()]] : []),
  ])
  return Object.fromEntries([...columns, ['sealingKey', bytea()]]) as {
    [K in keyof N & string]: ReturnType<typeof masked>
  } & { [K in keyof N & string as `${K}Sealed`]: Sealed } & {
    [K in keyof N & string as N[K] extends (typeof FOUND)[number] ? `${K}Index` : never]: Sealed
  } & { sealingKey: Sealed }
}
const masked = (kind: PersonalKind) => personal(varchar({ length: LONGEST_MASKED }), kind)
const hidden = () => bytea()
type Sealed = ReturnType<typeof hidden>

/** Whether values of a kind are found by their exact value. */
export const isFound = (kind: PersonalKind): boolean => FOUND.some((found) => found === kind)

/** The sealed values of a table by key, each with its kind. */
export function sealedColumnsOf(table: Table): Readonly<Record<string, PersonalKind>> {
  const columns = getColumns(table) as Record<string, Column>
  return Object.fromEntries(Object.entries(personalColumnsOf(table)).filter(([key]) => columns[`${key}Sealed`]))
}

/** The columns behind the sealed values, which no input carries and no list shows. */
export function sealingColumnsOf(table: Table): readonly string[] {
  const keys = Object.keys(sealedColumnsOf(table))
  if (!keys.length) return []
  const columns = getColumns(table)
  return [...keys.flatMap((key) => [`${key}Sealed`, `${key}Index`]), 'sealingKey'].filter((key) => key in columns)
}
