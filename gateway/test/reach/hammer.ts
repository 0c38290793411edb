import { setTimeout as sleep } from 'node:timers/promises'
import { type Actor } from '@concentric/chassis/actor'
import { remainingOn } from '@concentric/chassis/batch/remaining'
import { connected } from '@concentric/chassis/database/connection'
import { type Bound, type Scope } from '@concentric/chassis/scope'
import { type OpenTestHouse } from '../../src/testing/house.ts'

type Row = { id: string; streetId: string; communityId: string }
type Outcome = { requests: number; rows: number; wrong: number; failed: number; killed: number; sticky: number }

const PAGE: Bound = {
  name: 'hammered',
  text: `select coalesce(json_agg(v), '[]')::text from (select id, street_id as "streetId", community_id as "communityId" from volunteering.volunteer order by created_at desc, id desc limit 25) v`,
  values: [],
}
const bound = (text: string): Bound => ({ text, values: [] })
const GRAPH = '{ volunteers(perPage: 25) { items { id streetId communityId } } }'
const oneOf = <T>(some: readonly T[]): T => some[Math.floor(Math.random() * some.length)]!
const columnOf = { street: 'streetId', community: 'communityId', volunteer: 'id' } as const

/** Asks with ever changing scopes while errors, timeouts, vanished clients and killed backends are thrown in. */
export async function hammer(house: OpenTestHouse, requests: number): Promise<Outcome> {
  const { database, engine, ownerUrl } = house
  const places = await connected(ownerUrl, async (client) => {
    const { rows } = await client.query<Row>(
      `select id, street_id as "streetId", community_id as "communityId" from volunteering.volunteer order by md5(id::text) limit 200`,
    )
    return rows
  })
  const outcome: Outcome = { requests: 0, rows: 0, wrong: 0, failed: 0, killed: 0, sticky: 0 }

  async function ask(scope: Scope, luck: number): Promise<Row[]> {
    if (luck < 0.4) {
      const actor = {
        accountId: places[0]!.id,
        accountName: '示例',
        grantId: places[0]!.id,
        level: scope.role,
        placeId: scope.placeId,
      } as Actor
      const gone = new AbortController()
      if (luck < 0.05) setTimeout(() => gone.abort(), luck * 100)
      const { data, text, errors } = await engine.execute(
        GRAPH,
        undefined,
        {},
        { id: 'hammer', actor, language: 'zh', signal: gone.signal },
      )
      if (errors?.length) throw new Error(errors[0]!.message)
      return (text === undefined ? data : JSON.parse(text))!.volunteers.items
    }
    const before =
      luck < 0.45
        ? [bound('select (1 / 0)::text')]
        : luck < 0.48
          ? [bound(`select set_config('statement_timeout', '1', true)`), bound('select pg_sleep(0.05)::text')]
          : luck < 0.5
            ? [bound('select no_such_column')]
            : []
    const stays = luck < 0.8 ? new AbortController().signal : undefined
    return JSON.parse((await database.run(scope, [...before, PAGE], stays)).at(-1)!) as Row[]
  }

  async function work(): Promise<void> {
    while (outcome.requests < requests) {
      outcome.requests += 1
      const role = oneOf(['street', 'community', 'volunteer'] as const)
      const placeId = oneOf(places)[columnOf[role]]
      try {
        for (const row of await ask({ role, placeId }, Math.random())) {
          outcome.rows += 1
          if (row[columnOf[role]] !== placeId) outcome.wrong += 1
        }
      } catch {
        outcome.failed += 1
      }
    }
  }

  let isOver = false
  const killing = connected(ownerUrl, async (client) => {
    while (!isOver) {
      await sleep(150)
      const { rowCount } = await client.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = current_database() and pid <> pg_backend_pid() and application_name <> 'concentric identity' order by random() limit 1`,
      )
      outcome.killed += rowCount ?? 0
    }
  })
  await Promise.all(Array.from({ length: 48 }, work))
  isOver = true
  await killing
  // without a scope a connection is nobody but the login
  outcome.sticky = (await remainingOn(database)).filter((who) => !who.endsWith('_login ')).length
  return outcome
}
