import { getColumns, getColumnTable, getTableName, sql } from 'drizzle-orm'
import { check, type ExtraConfigColumn, type PgTable } from 'drizzle-orm/pg-core'
import { wordsFor } from './constraint-words.ts'
import { type Pair } from './messages.ts'
import { tableConfig } from './table-config.ts'

/** The least and the greatest number a column takes. */
export type Limits = { minimum: number; maximum?: number }

const limits = new Map<string, Limits>()

/** A CHECK that a number lies between two, both allowed. Rules and forms know it too. */
export const between = (column: ExtraConfigColumn, minimum: number, maximum: number) =>
  limited(column, { minimum, maximum }, sql.raw(`between ${minimum} and ${maximum}`), [
    `须在 ${minimum} 到 ${maximum} 之间。`,
    `Must lie between ${minimum} and ${maximum}.`,
  ])

/** A CHECK that a number is not less than another. Rules and forms know it too. */
export const atLeast = (column: ExtraConfigColumn, minimum: number) =>
  limited(column, { minimum }, sql.raw(`>= ${minimum}`), [`不能小于 ${minimum}。`, `Must not be less than ${minimum}.`])

function limited(column: ExtraConfigColumn, given: Limits, condition: ReturnType<typeof sql.raw>, words: Pair) {
  const table = getTableName(getColumnTable(column))
  const name = `${table}_${column.name}_range`
  limits.set(`${table}.${column.name}`, given)
  wordsFor(name, words)
  return check(name, sql`${column} ${condition}`)
}

/** The limits of a table's columns, by the columns' keys. */
export function limitsOf(table: PgTable): Readonly<Record<string, Limits>> {
  // a table's constraints, and with them its limits, are made when they are asked for
  const { name } = tableConfig(table)
  return Object.fromEntries(
    Object.entries(getColumns(table)).flatMap(([key, column]) => {
      const known = limits.get(`${name}.${column.name}`)
      return known ? [[key, known]] : []
    }),
  )
}
