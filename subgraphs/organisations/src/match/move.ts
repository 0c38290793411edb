import { aloneWith } from '@concentric/chassis/alone'
import { type Context } from '@concentric/chassis/context'
import { entityOf } from '@concentric/chassis/entity'
import { orConflict } from '@concentric/chassis/kept-act/or-conflict'
import { type Order } from '@concentric/chassis/kept-act/order'
import { Refusal } from '@concentric/chassis/messages'
import { isId } from '@concentric/chassis/refusing'
import { type SQL, sql } from 'drizzle-orm'
import { once } from '../kept-act/once.ts'
import { matchParties } from '../match-party/match-party.table.ts'
import { MatchParty } from '../match-party/match-party.type.ts'
import { followingEntries } from './following-entries.ts'
import { matches } from './match.table.ts'
import { type MatchState } from './match-state.ts'
import { type MoveName, moves } from './moves.ts'

type Seen = { matchId: string; state: MatchState; version: number }
type Given = { reason?: string; on?: string }

/**
 * What one side does about a match, once under its key: its own row, the match, the other side's copy and the entries of
 * both, all or nothing. Who may is who sees the side's row, the auditor apart; the rest is another's, so it runs as `system`.
 */
export const move = (name: MoveName, { id, version, key }: Order, given: Given, context: Context): Promise<string> =>
  once({ name, key, input: { id, version, ...given } }, entityOf(MatchParty), context, async () => ({
    id,
    statements: await statementsOf(name, id, version, given, context),
  }))

async function statementsOf(
  name: MoveName,
  id: string,
  version: number,
  given: Given,
  context: Context,
): Promise<SQL[]> {
  const seen = isId(id) ? await seenBy(id, context) : null
  if (!seen) throw new Refusal('NOT_FOUND', 'notFound')
  if (context.actor.level === 'auditor') throw new Refusal('FORBIDDEN', 'forbidden')
  if (seen.version !== version) throw new Refusal('CONFLICT', 'conflict', { current: seen.version })
  if (!(moves[name].from as readonly MatchState[]).includes(seen.state)) throw new Refusal('BAD_USER_INPUT', tooLate)
  return [
    aloneWith(sql`select ${seen.matchId}::uuid as id`),
    ownRow(name, id, version, given),
    matchOf(name, seen.matchId, id),
    ...followingEntries(seen.matchId),
    sql`with told as (update ${matchParties} p set state = m.state, scheduled_on = m.scheduled_on from ${matches} m where m.id = p.match_id and m.id = ${seen.matchId}::uuid returning 1) select count(*)::text from told`,
  ]
}

const seenBy = (id: string, context: Context) =>
  context.run<Seen | null>(
    sql`select json_build_object('matchId', ${matchParties.matchId}, 'state', ${matchParties.state}, 'version', ${matchParties.version})::text from ${matchParties} where ${matchParties.id} = ${id}::uuid and ${matchParties.archivedAt} is null`,
  )

/** The side's own row, if nobody was faster. */
const ownRow = (name: MoveName, id: string, version: number, given: Given): SQL =>
  orConflict(
    sql`update ${matchParties} set ${moves[name].kept(given)} where id = ${id}::uuid and version = ${version}::int returning 1`,
  )

const matchOf = (name: MoveName, matchId: string, partyId: string): SQL => {
  const from = sql.raw(moves[name].from.map((state) => `'${state}'`).join())
  const parties = sql`from ${matchParties} p where p.match_id = ${matchId}::uuid`
  return orConflict(
    sql`update ${matches} m set state = (select ${moves[name].next} ${parties}), accepted_on = ${acceptedOn(name, parties)}, scheduled_on = (select p.scheduled_on from ${matchParties} p where p.id = ${partyId}::uuid)
      where m.id = ${matchId}::uuid and m.state in (${from}) returning 1`,
  )
}

/** The day both had said yes stays as it is. */
const acceptedOn = (name: MoveName, parties: SQL): SQL =>
  name === 'accept'
    ? sql`(select case when bool_and(p.accepted_on is not null) then current_date end ${parties})`
    : sql`m.accepted_on`

const tooLate = [
  '对接已到别的阶段，不能这样办理。请重新载入。',
  'The match is at another stage by now; reload it.',
] as const
