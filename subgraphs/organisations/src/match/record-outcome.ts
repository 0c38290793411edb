import { aloneWith } from '@concentric/chassis/alone'
import { type Context } from '@concentric/chassis/context'
import { entityOf } from '@concentric/chassis/entity'
import { Refusal } from '@concentric/chassis/messages'
import { checkReferences } from '@concentric/chassis/references'
import { isId } from '@concentric/chassis/refusing'
import { sql } from 'drizzle-orm'
import { once } from '../kept-act/once.ts'
import { matches } from './match.table.ts'
import { Match } from './match.type.ts'
import { type MatchState } from './match-state.ts'

type Seen = { state: MatchState; version: number }
type Asked = { id: string; version: number; activityId?: string | null; venueId?: string | null; key: string }

const agreed: readonly MatchState[] = ['ACCEPTED', 'SCHEDULED', 'DELIVERED', 'CONFIRMED']

/**
 * Says what came of a match both sides said yes to, once under a key: an activity, a venue, or neither. Who may is who reads the
 * match, the auditor apart; nobody writes matches, so it runs as `system`.
 */
export const recordOutcome = ({ id, version, activityId = null, venueId = null, key }: Asked, context: Context) =>
  once(
    { name: 'recordOutcome', key, input: { id, version, activityId, venueId } },
    entityOf(Match),
    context,
    async () => {
      await mustBeAgreed(id, version, context)
      await checkReferences(entityOf(Match), { activityId, venueId }, context)
      return {
        id,
        statements: [
          aloneWith(sql`select ${id}::uuid as id`),
          sql`with changed as (update ${matches} set activity_id = ${activityId}::uuid, venue_id = ${venueId}::uuid where id = ${id}::uuid and version = ${version}::int returning 1)
          select case when exists (select from changed) then 'true' else app.refuse('CONFLICT', 'conflict')::text end`,
        ],
      }
    },
  )

async function mustBeAgreed(id: string, version: number, context: Context): Promise<void> {
  const seen = isId(id)
    ? await context.run<Seen | null>(
        sql`select json_build_object('state', ${matches.state}, 'version', ${matches.version})::text from ${matches} where ${matches.id} = ${id}::uuid and ${matches.archivedAt} is null`,
      )
    : null
  if (!seen) throw new Refusal('NOT_FOUND', 'notFound')
  if (context.actor.level === 'auditor') throw new Refusal('FORBIDDEN', 'forbidden')
  if (seen.version !== version) throw new Refusal('CONFLICT', 'conflict', { current: seen.version })
  if (!agreed.includes(seen.state)) throw new Refusal('BAD_USER_INPUT', notYet)
}

const notYet = ['双方都接受之后，才能登记成果。', 'What came of a match is told once both sides said yes.'] as const
