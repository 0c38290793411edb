import { type Context } from '@concentric/chassis/context'
import { countChanged } from '@concentric/chassis/count-changed'
import { entityOf } from '@concentric/chassis/entity'
import { Refusal } from '@concentric/chassis/messages'
import { unresolved } from '@concentric/chassis/references'
import { isId, refusing } from '@concentric/chassis/refusing'
import { type Scope, scopeOf } from '@concentric/chassis/scope'
import { sql } from 'drizzle-orm'
import { personOf } from '../volunteer/person-of.ts'
import { visitRequests as requests } from './visit-request.table.ts'
import { VisitRequest } from './visit-request.type.ts'

type Asked = { id: string; version: number; volunteerId?: string | null }

/** Gives a request that waits to a volunteer: himself, or whom a clerk in charge names. Two who are as fast: one has it, the other a CONFLICT. */
export async function accept({ id, version, volunteerId }: Asked, context: Context): Promise<void> {
  const isOwn = context.actor.level === 'volunteer'
  const current = isId(id)
    ? await context.run<{ version: number; inCharge: boolean } | null>(
        sql`select json_build_object('version', ${requests.version}, 'inCharge', app.in_charge(${requests.streetId}, ${requests.communityId}))::text
          from ${requests} where ${requests.id} = ${id}::uuid and ${requests.archivedAt} is null`,
      )
    : null
  if (!current) throw new Refusal('NOT_FOUND', 'notFound')
  if (!isOwn && !current.inCharge) throw new Refusal('FORBIDDEN', 'forbidden')
  const goes = isOwn ? context.actor.placeId : volunteerId
  if (isOwn && volunteerId && volunteerId.toLowerCase() !== goes) throw new Refusal('FORBIDDEN', 'forbidden')
  if (!goes) throw new Refusal('BAD_USER_INPUT', 'invalid', { fields: { volunteerId: 'required' } })
  if (!(await personOf(goes, context))) throw unresolved(['volunteerId'])
  await stepAsSystem(id, version, sql`state = 'ACCEPTED', volunteer_id = ${goes}::uuid`, context)
}

/** Writes a step of the volunteer who goes, who writes no rows himself; whoever calls has made sure that he may. */
export async function stepAsSystem(
  id: string,
  version: number,
  change: ReturnType<typeof sql>,
  context: Context,
): Promise<void> {
  const scope: Scope = { ...scopeOf(context.request), role: 'system' }
  const changed = await refusing(entityOf(VisitRequest), () =>
    context.run<number>(
      countChanged(
        sql`update ${requests} set ${change} where ${requests.id} = ${id}::uuid and ${requests.version} = ${version}::int and ${requests.archivedAt} is null`,
      ),
      scope,
    ),
  )
  if (changed) return
  const current = await context.run<number>(
    sql`select ${requests.version}::text from ${requests} where ${requests.id} = ${id}::uuid`,
    scope,
  )
  throw new Refusal('CONFLICT', 'conflict', { current })
}
