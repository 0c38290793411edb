import { type Context } from '@concentric/chassis/context'
import { countChanged } from '@concentric/chassis/count-changed'
import { sql } from 'drizzle-orm'
import { accessKeys, inAYear } from './access-key.table.ts'
import { byPerson } from './by-person.ts'

/** Lets the key of the unit that asks work for a year from today; false where it has none. */
export async function renewAccessKey(context: Context): Promise<boolean> {
  const renewal = countChanged(
    sql`update ${accessKeys} set expires_on = ${inAYear} where unit_id = app.id() and archived_at is null`,
  )
  return (await byPerson<number>(context, renewal)) === 1
}
