import { type Context } from '@concentric/chassis/context'
import { isId } from '@concentric/chassis/refusing'
import { sql } from 'drizzle-orm'
import { donations } from './donation.table.ts'
import { isMember } from './is-member.ts'

/** What the act that receives a pledge has to know: whether who gives is a member on the day (R56). */
export async function receiving(id: string, context: Context): Promise<{ isMember: boolean }> {
  const unitId = isId(id)
    ? await context.run<string | null>(
        sql`select to_json(${donations.unitId})::text from ${donations} where ${donations.id} = ${id}::uuid`,
      )
    : null
  return { isMember: unitId !== null && (await isMember(unitId, undefined, context)) }
}
