import { type ImportRow } from '../graph/import-row.ts'
import { type PlannedRow } from './plan-rows.ts'

/** How much one request may hold. */
export type Size = { rows: number; bytes: number }

/** So few rows that one sees how far it is. */
export const STEP: Size = { rows: 200, bytes: 80_000 }
/** What is written all or none: the graph takes 2,000 rows, the gateway 2 MiB, the document around the rows included. */
export const WHOLE: Size = { rows: 2_000, bytes: 1_900_000 }

/** How a row travels: a new one with what is filled in, a changed one with what differs. */
export const toSend = ({ id, version, changes }: PlannedRow): ImportRow => ({
  ...Object.fromEntries(changes.map(({ column, to }) => [column.name, to])),
  id,
  version,
})

/** Parts of rows that are each no larger than `most`. */
export function partsOf(rows: readonly PlannedRow[], most: Size): PlannedRow[][] {
  const parts: PlannedRow[][] = []
  let bytes = 0
  for (const row of rows) {
    const size = new TextEncoder().encode(JSON.stringify(toSend(row))).length
    const last = parts.at(-1)
    if (!last || last.length >= most.rows || bytes + size > most.bytes) {
      parts.push([row])
      bytes = size
    } else {
      last.push(row)
      bytes += size
    }
  }
  return parts
}
