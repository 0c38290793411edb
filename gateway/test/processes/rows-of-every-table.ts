import { type Client } from 'pg'

const COUNTS = `select format('%I.%I', schemaname, tablename) as name,
    (xpath('/row/n/text()', query_to_xml(format('select count(*) as n from %I.%I', schemaname, tablename), false, true, '')))[1]::text::int as count
  from pg_tables where schemaname not in ('pg_catalog', 'information_schema') order by 1`

/** How many rows each table holds, as a user sees it who is kept from none. */
export async function rowsOfEveryTable(client: Client): Promise<Map<string, number>> {
  const { rows } = await client.query<{ name: string; count: number }>(COUNTS)
  return new Map(rows.map(({ name, count }) => [name, count]))
}
