import { type Context } from '@concentric/chassis/context'
import { Refusal } from '@concentric/chassis/messages'
import { isId } from '@concentric/chassis/refusing'
import { sql } from 'drizzle-orm'
import { visitRequests as requests } from './visit-request.table.ts'

type Going = { communityId: string; streetId: string }

/**
 * Where the home of a request lies, for who has to do with it: the clerks in charge, and the volunteer who has accepted it
 * until it is closed. Refuses everybody else.
 */
export async function mustGo(id: string, context: Context): Promise<Going> {
  const found = isId(id)
    ? await context.run<(Going & { may: boolean }) | null>(
        sql`select json_build_object('communityId', ${requests.communityId}, 'streetId', ${requests.streetId},
            'may', app.in_charge(${requests.streetId}, ${requests.communityId})
              or app.level() = 'volunteer' and coalesce(${requests.volunteerId} = app.id(), false) and ${requests.closedAt} is null)::text
          from ${requests} where ${requests.id} = ${id}::uuid`,
      )
    : null
  if (!found) throw new Refusal('NOT_FOUND', 'notFound')
  if (!found.may) throw new Refusal('FORBIDDEN', 'forbidden')
  return { communityId: found.communityId, streetId: found.streetId }
}
