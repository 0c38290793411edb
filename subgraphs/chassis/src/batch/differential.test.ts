import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Bound, type Database, type Scope } from '../scope.ts'
import { type Trial, trial } from './trial.ts'

let tried: Trial
let ways: Record<'batch' | 'transaction', Database>
beforeAll(async () => {
  tried = await trial()
  ways = { batch: tried.open(5), transaction: tried.open(5, 'transaction') }
})
afterAll(async () => {
  await Promise.all([ways.batch.close(), ways.transaction.close()])
  await tried.drop()
})

const bound = (text: string, ...values: unknown[]): Bound => ({ name: text.slice(0, 40), text, values })
const district: Scope = { role: 'district', accountId: '01890000-0000-7000-8000-000000000001' }
const communityAt = (at: number): Scope => ({ role: 'community', placeId: tried.placesOf.community[at] })
const insert = (at: number, name: string) =>
  bound(
    'insert into trial.thing (street_id, community_id, name) values ($1, $2, $3) returning name',
    tried.placesOf.street[at % 5],
    tried.placesOf.community[at],
    name,
  )
const [good, broken] = [bound(`select 'good'`), bound('select (1 / 0)::text')]

/** What a way answers, or what went wrong; and what it left behind. */
async function outcome(database: Database, scope: Scope, statements: readonly Bound[]) {
  await tried.owner('delete from trial.thing where id > 40')
  await tried.owner('delete from trial.wrote')
  const told = await database.run(scope, statements).then(
    (answers) => ({ answers }),
    (error) => ({
      code: error.code,
      // ways tell their statements apart by name
      message: error.message.replace('"plain:', '"'),
      constraint: error.constraint,
      isOfDatabase: error instanceof pg.DatabaseError,
    }),
  )
  const rows = await tried.owner('select community_id, name from trial.thing where id > 40 order by id')
  const wrote = await tried.owner('select role, place, account, moment from trial.wrote order by at')
  return { ...told, rows, wrote }
}

/** Both ways one after the other, twice: what is prepared on a connection must not matter. */
async function both(scope: Scope, statements: readonly Bound[]) {
  const first = await outcome(ways.transaction, scope, statements)
  for (const way of ['batch', 'transaction', 'batch'] as const)
    expect(await outcome(ways[way], scope, statements), way).toEqual(first)
  return first
}

describe('a batch answers what a transaction answers', () => {
  const values: [string, ...unknown[]][] = [
    ['$1::text', '中文 ‘q’ "d" \\ %s $1'],
    ['$1::text', ''],
    ['$1::text', '长'.repeat(300_000)],
    ['$1::text', null],
    ['$1::text', undefined],
    ['$1::int', 42],
    ['$1::int', '42'],
    ['$1::float8', -0.5],
    ['$1::float8', Number.NaN],
    ['$1::bigint', 9_007_199_254_740_993n],
    ['$1::boolean', true],
    ['$1::boolean', false],
    ['$1::timestamptz', new Date('2026-01-05T08:00:00Z')],
    ['$1::date', '2026-01-05'],
    ['$1::uuid', '01890000-0000-7000-8000-000000000001'],
    ['$1::text[]', ['a', null, 'with "quotes", commas', '\\', '']],
    ['$1::int[]', [1, 2, 3]],
    [
      '$1::int[]',
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ['$1::text[]', []],
    ['$1::text[]', '{a,b}'],
    ['$1::jsonb', { 键: [1, null, 'a'], nested: { deep: true } }],
    ['$1::jsonb', '[1,2]'],
    ['$1::bytea', Buffer.from([0, 1, 255])],
    ['$1::bytea', new Uint8Array([7, 0])],
    ['$1::text || $2::text', 'two', ' of them'],
  ]
  it.each(values)('to a value: %s', async (expression, ...given) => {
    const { answers } = (await both(district, [bound(`select to_json(${expression})::text`, ...given)])) as {
      answers: unknown[]
    }
    expect(answers).toHaveLength(1)
  })

  const refused: [string, () => Scope, () => Bound[], string | undefined][] = [
    ['an error', () => district, () => [broken], '22012'],
    ['an error between others', () => district, () => [good, broken, good], '22012'],
    ['the first of two errors', () => district, () => [bound('select no_such_column'), broken], '42703'],
    ['a role that does not exist', () => ({ role: 'nobody' as never }), () => [good], '22023'],
    ['a role it may not become', () => ({ role: 'owner' as never }), () => [good], '42501'],
    ['a table of others', () => ({ role: 'unit' }), () => [bound('select count(*)::text from trial.thing')], '42501'],
    [
      'a table it has no right to',
      () => communityAt(1),
      () => [bound('select count(*)::text from trial.wrote')],
      '42501',
    ],
    ['a row of another place', () => communityAt(1), () => [insert(2, 'not mine')], '42501'],
    ['a write before an error', () => communityAt(1), () => [insert(1, 'lost'), broken], '22012'],
    ['a write behind an error', () => communityAt(1), () => [broken, insert(1, 'lost')], '22012'],
    [
      'a constraint that is looked at in the end',
      () => district,
      () => [insert(1, 'lost'), bound('update trial.thing set parent_id = 9999 where id = 3 returning name'), good],
      '23503',
    ],
    ['a value that is none', () => district, () => [bound('select $1::uuid::text', 'no id')], '22P02'],
    ['a character there is none of', () => district, () => [bound('select $1::text', 'a\0b')], '22021'],
    ['too few values', () => district, () => [bound('select $1::text || $2::text', 'one')], '08P01'],
    ['a syntax error', () => district, () => [bound('select from where')], '42601'],
    [
      'a statement out of time',
      () => district,
      () => [bound(`select set_config('statement_timeout', '20', true)`), bound('select pg_sleep(5)::text')],
      '57014',
    ],
    ['the end of the transaction', () => district, () => [insert(1, 'lost'), bound('commit'), good], undefined],
    ['a beginning', () => district, () => [bound(' BEGIN'), good], undefined],
    ['what cannot be in a transaction', () => district, () => [bound('vacuum trial.thing')], undefined],
    ['a procedure, which may end it', () => district, () => [bound('call no_such()')], undefined],
    ['a setting for the session', () => district, () => [bound('set role none')], undefined],
  ]
  it.each(refused)('to %s', async (_what, scope, statements, code) => {
    const told = await both(scope(), statements())
    expect(told).toMatchObject({ code, message: expect.any(String), rows: [], wrote: [] })
    if (!code) expect(told).toMatchObject({ message: expect.stringContaining('may end the transaction') })
  })

  it('to writes, which it reads again, and which are noted as its own', async () => {
    const scope = { ...communityAt(3), accountId: district.accountId }
    const read = bound('select json_agg(name order by id)::text from trial.thing where id > 40')
    const told = await both(scope, [insert(3, 'a'), insert(3, 'b'), read])
    const note = { role: `${tried.prefix}_community`, place: scope.placeId, account: scope.accountId }
    expect(told).toMatchObject({ answers: ['a', 'b', '["a", "b"]'], rows: [{ name: 'a' }, { name: 'b' }] })
    expect(told.wrote).toEqual([
      { ...note, moment: 'at once' },
      { ...note, moment: 'at once' },
      { ...note, moment: 'at the end' },
      { ...note, moment: 'at the end' },
    ])
  })

  it('to nothing', async () => {
    expect(await both(district, [])).toMatchObject({ answers: [] })
  })

  it('to a signal that was given before', async () => {
    for (const database of Object.values(ways))
      await expect(database.run(district, [good], AbortSignal.abort())).rejects.toMatchObject({ code: 'UNAVAILABLE' })
  })

  it('to a reader who leaves', async () => {
    for (const database of Object.values(ways)) {
      const reader = new AbortController()
      const left = expect(database.run(district, [bound('select pg_sleep(7)::text')], reader.signal)).rejects
      const asleep = `select from pg_stat_activity where query like '%pg_sleep(7)%' and state = 'active' and pid <> pg_backend_pid()`
      await expect.poll(async () => (await tried.owner(asleep)).length).toBe(1)
      reader.abort()
      await left.toMatchObject({ code: 'UNAVAILABLE' })
      await expect.poll(async () => (await tried.owner(asleep)).length, { timeout: 5_000 }).toBe(0)
    }
  })

  it('to a killed backend', async () => {
    for (const database of Object.values(ways)) {
      const running = database.run(district, [bound('select pg_sleep(8)::text')])
      const failed = expect(running).rejects.toMatchObject({ code: '57P01' })
      const kill = `select pg_terminate_backend(pid) from pg_stat_activity where query like '%pg_sleep(8)%' and state = 'active' and pid <> pg_backend_pid()`
      await expect.poll(async () => (await tried.owner(kill)).length).toBeGreaterThan(0)
      await failed
      expect(await database.run(district, [good])).toEqual(['good'])
    }
  })

  it('to two that lock each other, who both come through', async () => {
    const lock = (id: number) => bound('select name from trial.thing where id = $1 for update', id)
    const wait = bound('select pg_sleep(0.2)::text')
    for (const database of Object.values(ways)) {
      const pair = [database.run(district, [lock(1), wait, lock(2)]), database.run(district, [lock(2), wait, lock(1)])]
      for (const answers of await Promise.all(pair)) expect(answers).toHaveLength(3)
    }
  })

  it('counted alike', async () => {
    for (const database of Object.values(ways)) {
      const before = { ...database.sent }
      await database.run(district, [good, good, good])
      await database.run(district, [good], new AbortController().signal)
      expect([database.sent.data - before.data, database.sent.scope - before.scope]).toEqual([4, 2])
    }
  })

  it('when no connection is free for too long', async () => {
    const full = async (database: Database) => {
      const first = database.run(district, [bound('select pg_sleep(3.5)::text')])
      await sleep(100)
      await expect(database.run(district, [good])).rejects.toThrow('timeout exceeded when trying to connect')
      await first
      await database.close()
    }
    await Promise.all([full(tried.open(1)), full(tried.open(1, 'transaction'))])
  })

  it('between transactions with savepoints on the same connection', async () => {
    const small = tried.open(1)
    for (let round = 0; round < 3; round++) {
      expect(await small.run(district, [good])).toEqual(['good'])
      const each = await small.runEach(district, [good, broken, good], () => true)
      expect(each).toEqual(['good', expect.objectContaining({ code: '22012' }), 'good'])
    }
    await small.close()
  })
})
