import { subgraphs } from '../../../gateway/src/subgraphs.ts'
import { tableNameOf, writtenColumns } from '../../../subgraphs/chassis/src/kept-total.ts'
import { compile } from '../../../subgraphs/chassis/src/statement.ts'

/** Every total the subgraphs keep. */
export const totals = subgraphs.flatMap((subgraph) => subgraph.totals)

/** Makes every kept total anew, one statement each. */
export const totalsFromRows: readonly { text: string; values: unknown[] }[] = totals.flatMap((total) => {
  const table = tableNameOf(total)
  const columns = writtenColumns(total.table).map(({ name }) => name)
  const { text, params } = compile(total.rows)
  return [
    { text: `delete from ${table}`, values: [] },
    { text: `insert into ${table} (${columns.join(', ')}) ${text}`, values: params },
  ]
})
