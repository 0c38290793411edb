import { type ImportRow } from '../graph/import-row.ts'
import { type PlannedRow } from './plan-rows.ts'

const ROWS_AT_ONCE = 200
// the gateway takes 100 kB, the document and the names around the rows included
const BYTES_AT_ONCE = 80_000

/** How a row travels: a new one with what is filled in, a changed one with what differs. */
export const toSend = ({ id, version, changes }: PlannedRow): ImportRow => ({
  ...Object.fromEntries(changes.map(({ column, to }) => [column.name, to])),
  id,
  version,
})

/** Parts of rows that each fit into one request. */
export function partsOf(rows: readonly PlannedRow[]): PlannedRow[][] {
  const parts: PlannedRow[][] = []
  let bytes = 0
  for (const row of rows) {
    const size = new TextEncoder().encode(JSON.stringify(toSend(row))).length
    const last = parts.at(-1)
    if (!last || last.length >= ROWS_AT_ONCE || bytes + size > BYTES_AT_ONCE) {
      parts.push([row])
      bytes = size
    } else {
      last.push(row)
      bytes += size
    }
  }
  return parts
}
