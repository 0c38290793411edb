import { type Context } from '@concentric/chassis/context'
import { isId } from '@concentric/chassis/refusing'
import { sql } from 'drizzle-orm'
import { type Person } from '../personal-read/record.ts'
import { volunteers } from './volunteer.table.ts'

/** A volunteer the actor sees, and where he is registered; nobody where he sees none. */
export async function personOf(id: string, context: Context): Promise<Person> {
  if (!isId(id)) return undefined
  const found = await context.run<Person | null>(
    sql`select json_build_object('volunteerId', ${volunteers.id}, 'communityId', ${volunteers.communityId}, 'streetId', ${volunteers.streetId})::text from ${volunteers} where ${volunteers.id} = ${id}::uuid`,
  )
  return found ?? undefined
}
