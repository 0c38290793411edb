import { type Context } from '@concentric/chassis/context'
import { type Level } from '@concentric/chassis/levels'
import { Refusal } from '@concentric/chassis/messages'
import { isId } from '@concentric/chassis/refusing'
import { sql } from 'drizzle-orm'
import { grants } from './grant.table.ts'

export type VisibleGrant = { accountId: string; level: Level }

/** A grant the actor sees; NOT_FOUND for one he does not, and for one taken back. */
export async function visibleGrant(id: string, context: Context): Promise<VisibleGrant> {
  if (!isId(id)) throw new Refusal('NOT_FOUND', 'notFound')
  const held = await context.run<VisibleGrant | null>(
    sql`select json_build_object('accountId', ${grants.accountId}, 'level', lower(${grants.level}))::text from ${grants} where ${grants.id} = ${id}::uuid and ${grants.archivedAt} is null`,
  )
  if (!held) throw new Refusal('NOT_FOUND', 'notFound')
  return held
}
