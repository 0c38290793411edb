import { type Client } from 'pg'
import { compareTotals } from '../../subgraphs/chassis/src/kept-total.ts'
import { Database } from '../../subgraphs/chassis/src/scope.ts'
import { type Installation } from './installation/installation.ts'
import { totals } from './installation/totals.ts'

/** The versions of all records, which each write raises by one, and the entries the trail has of them. */
export type Written = { readonly versions: number; readonly entries: number }

/** What has been written so far. */
export async function writtenSoFar(owner: Client): Promise<Written> {
  const { rows } = await owner.query<Written>(`
    select (select sum(version)::int from volunteering.service_record) as versions,
      (select count(*)::int from volunteering.audit_entry where table_name = 'service_record') as entries`)
  return rows[0]!
}

/** Stops unless every write since `before` has left its entry, and every kept total is what the rows make it. */
export async function mustBeKept({ owner, loginUrl, prefix }: Installation, before: Written): Promise<void> {
  const after = await writtenSoFar(owner)
  const [writes, entries] = [after.versions - before.versions, after.entries - before.entries]
  if (writes !== entries) throw new Error(`${writes} writes have left ${entries} entries in the trail.`)
  const database = new Database(loginUrl, prefix, 1)
  const compared = await compareTotals(database, totals)
  await database.close()
  for (const { table, wrong } of compared)
    if (wrong) throw new Error(`${wrong} of the totals in ${table} are not what their rows add up to.`)
}
