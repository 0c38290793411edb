import { connected } from '@concentric/chassis/database/connection'
import { Database } from '@concentric/chassis/scope'
import { seedId } from '@concentric/chassis/seed'
import { sealer } from '@concentric/chassis/trail/seal'
import { verifyTrail } from '@concentric/chassis/trail/verify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sealTrails } from '../src/sealed-trails.ts'
import { type OpenTestHouse, start, testPrefix } from '../src/testing/house.ts'

const create = 'mutation ($input: VenueDraft!) { made: createVenue(input: $input) { id version } }'
const update =
  'mutation ($id: ID!, $version: Int!, $input: VenuePatch!) { changed: updateVenue(id: $id, version: $version, input: $input) { version } }'

describe('the trail', () => {
  let house: OpenTestHouse
  let database: Database
  let seal: () => Promise<void>
  let number = 0
  const rows = async (sql: string, values: unknown[] = []) =>
    connected(house.ownerUrl, async (client) => (await client.query(sql, values)).rows)
  const newVenue = async (): Promise<{ id: string; version: number }> => {
    const input = { name: `留痕测试${number++}`, kind: 'STUDIO', communityId: seedId('community', '太平角') }
    return (await house.ask('community', create, { input })).data.made
  }
  // who writes in another database of the server is waited for too
  const sealAll = () => sealTrails(database)
  const verify = () => verifyTrail(database, 'buildings')
  beforeAll(async () => {
    house = await start()
    database = new Database(house.url, testPrefix, 4)
    seal = sealer(database, ['buildings'])
  })
  afterAll(async () => {
    await database.close()
    await house.close()
  })

  it('says of every write who did what to which row, and what was there before', async () => {
    const { id, version } = await newVenue()
    await house.ask('street', update, { id, version, input: { areaSquareMetres: 120 } })
    await house.ask('community', 'mutation ($ids: [ID!]!) { deleteVenues(ids: $ids) }', { ids: [id] })
    await house.ask('community', 'mutation ($ids: [ID!]!) { restoreVenues(ids: $ids) }', { ids: [id] })
    const entries = await rows('select * from buildings.audit_entry where row_id = $1 order by id', [id])
    const here = { street: seedId('street', '八大关'), community: seedId('community', '太平角') }
    const by = (level: 'street' | 'community') => ({
      ...here,
      level,
      grant_id: seedId('grant', level),
      place_id: here[level],
      account_id: expect.any(String),
      table_name: 'venue',
      request_id: 'test',
    })
    expect(entries).toMatchObject([
      { ...by('community'), action: 'INSERT' },
      { ...by('street'), action: 'UPDATE', changes: { area_square_metres: [null, 120] } },
      { ...by('community'), action: 'ARCHIVE', changes: {} },
      { ...by('community'), action: 'RESTORE', changes: {} },
    ])
    expect(entries[0].changes).toMatchObject({ kind: [null, 'STUDIO'], sample: [null, false] })
    expect(entries[1].changes).toEqual({ area_square_metres: [null, 120] })
  })

  it('knows of personal columns only that they changed, and nothing of what is not shown', async () => {
    const { id, version } = (
      await house.ask(
        'community',
        'mutation ($input: VolunteerDraft!) { made: createVolunteer(input: $input) { id version } }',
        {
          input: { displayName: '示例留痕者', joinedOn: '2026-01-01', communityId: seedId('community', '太平角') },
        },
      )
    ).data.made
    await house.ask(
      'community',
      'mutation ($id: ID!, $version: Int!) { updateVolunteer(id: $id, version: $version, input: {displayName: "示例改名者"}) { id } }',
      { id, version },
    )
    const entries = await rows('select * from volunteering.audit_entry where row_id = $1 order by id', [id])
    expect(entries.map(({ changes }) => changes.display_name)).toEqual([true, true])
    expect(entries[1].changes).toEqual({ display_name: true })
    expect(JSON.stringify(entries)).not.toMatch(/示例留痕者|示例改名者|slhz|_search/)
  })

  it('is the history of a record, for the clerks of its place, the district and the auditor', async () => {
    const { id, version } = await newVenue()
    await house.ask('community', update, { id, version, input: { areaSquareMetres: 80, name: '留痕改名' } })
    const history = async (account: string, page: string) =>
      (
        await house.ask(
          account,
          `query ($id: ID!) { venue(id: $id) { past: history(${page}) { total next items { id at action level accountId grantId placeId requestId changes { field before after personal } } } } }`,
          { id },
        )
      ).data.venue.past
    const newest = await history('street', 'perPage: 1')
    expect(newest).toEqual({
      total: 2,
      next: newest.items[0].id,
      items: [
        {
          id: expect.any(String),
          at: expect.stringMatching(/\+08:00$/),
          action: 'UPDATE',
          level: 'COMMUNITY',
          accountId: expect.any(String),
          grantId: seedId('grant', 'community'),
          placeId: seedId('community', '太平角'),
          requestId: 'test',
          changes: [
            { field: 'areaSquareMetres', before: null, after: '80', personal: false },
            { field: 'name', before: expect.stringContaining('留痕测试'), after: '留痕改名', personal: false },
          ],
        },
      ],
    })
    const oldest = await history('street', `perPage: 1, after: "${newest.next}"`)
    expect(oldest).toMatchObject({ total: 2, next: null, items: [{ action: 'INSERT' }] })
    expect(await history('street', 'perPage: 1, page: 2')).toEqual(oldest)
    const seen = async (account: string) => (await history(account, 'perPage: 5')).total
    for (const account of ['district', 'auditor', 'street', 'community']) expect(await seen(account)).toBe(2)
    // the record is open to them, what was done to it is not
    for (const account of ['community2', 'building', 'unit', 'volunteer']) expect(await seen(account)).toBe(0)
  })

  it('has a row for each of an import, and none of what was refused', async () => {
    const before = (await verify()).entries
    const row = (at: number) => ({
      id: seedId('venue', 'trail', at),
      name: `导入留痕${at}`,
      kind: 'STUDIO',
      communityId: seedId('community', '太平角'),
    })
    const ask = (given: object[]) =>
      house.ask(
        'community',
        'mutation ($rows: [VenueImport!]!) { done: importVenues(rows: $rows, dryRun: false) { outcome } }',
        { rows: given },
      )
    await ask([row(1), { ...row(2), kind: null }])
    expect((await verify()).entries).toBe(before)
    const sent = house.sent.data
    await ask([row(1), row(2), row(3)])
    expect(house.sent.data - sent).toBe(1)
    expect((await verify()).entries).toBe(before + 3)
  })

  it.each([
    [
      "insert into buildings.audit_entry (level, action, table_name, row_id, changes) values ('x', 'x', 'x', gen_random_uuid(), '{}')",
    ],
    ["update buildings.audit_entry set changes = '{}'"],
    ['delete from buildings.audit_entry'],
    ['truncate buildings.audit_entry'],
    ["insert into buildings.audit_seal (number, last_id, entries, hash) values (9999, 9999, 1, '')"],
    ["update buildings.audit_seal set hash = ''"],
    ['delete from buildings.audit_seal'],
    ['truncate buildings.audit_seal'],
    [
      'create temp table forged (id uuid); create trigger forge after insert on forged for each row execute function buildings.record_change()',
    ],
  ])('is changed by no role: %s', async (sql) => {
    const tried = await connected(house.ownerUrl, async (client) => {
      const { rows: roles } = await client.query(
        `select rolname from pg_roles where starts_with(rolname, '${testPrefix}_') and rolname !~ 'login$'`,
      )
      const refused: string[] = []
      for (const { rolname } of roles) {
        await client.query('begin')
        await client.query(`set local role ${rolname}`)
        await client.query(sql).catch(({ code }) => refused.push(`${rolname} ${code}`))
        await client.query('rollback')
      }
      return { roles, refused }
    })
    expect(tried.roles).toHaveLength(11)
    // the owner, whom no login becomes, may add and no more
    const mayAdd = /^insert|^create/.test(sql)
    expect(tried.refused.filter((each) => !each.includes('_owner'))).toHaveLength(10)
    expect(tried.refused.filter((each) => each.endsWith(' 42501'))).toHaveLength(mayAdd ? 10 : 11)
  })

  it('is sealed in the order of its rows, whatever order they are committed in', async () => {
    await sealAll()
    const before = await verify()
    expect(before).toMatchObject({ sealed: before.entries, head: expect.stringMatching(/^[0-9a-f]{64}$/) })
    await connected(house.ownerUrl, async (slow) => {
      await slow.query('begin')
      await slow.query('update buildings.venue set area_square_metres = 7 where id = $1', [seedId('venue', 'trail', 1)])
      await newVenue()
      for (let round = 0; round < 4; round++) await seal()
      expect(await verify()).toMatchObject({ entries: before.entries + 1, sealed: before.sealed })
      await slow.query('commit')
    })
    await sealAll()
    const { entries, sealed, wrong } = await verify()
    expect({ entries, sealed, wrong }).toEqual({ entries: before.entries + 2, sealed: before.entries + 2 })
  })

  it('holds when many write and seal at once', async () => {
    const others = [1, 2, 3].map(() => sealer(database, ['buildings']))
    const writing = Array.from({ length: 40 }, newVenue)
    for (let round = 0; round < 5; round++) await Promise.all(others.map((sealOne) => sealOne()))
    await Promise.all(writing)
    await sealAll()
    const { entries, sealed, wrong } = await verify()
    expect({ sealed, wrong }).toEqual({ sealed: entries })
  })

  const victim = `(select id from buildings.audit_entry where action = 'UPDATE' order by id limit 1)`
  const again = (entry: string, changed: string) =>
    `insert into buildings.audit_entry overriding system value select (jsonb_populate_record(null::buildings.audit_entry, to_jsonb(${entry}) || ${changed})).*`
  it.each([
    [
      'a value changed',
      `update buildings.audit_entry set changes = '{"area_square_metres": [null, 121]}' where id = ${victim}`,
    ],
    ['an actor changed', `update buildings.audit_entry set account_id = gen_random_uuid() where id = ${victim}`],
    ['a time changed', `update buildings.audit_entry set at = at + interval '1 microsecond' where id = ${victim}`],
    ['a row removed', `delete from buildings.audit_entry where id = ${victim}`],
    [
      'the first row removed',
      'delete from buildings.audit_entry where id = (select min(id) from buildings.audit_entry)',
    ],
    [
      'two rows in each other’s place',
      `create temp table taken as select * from buildings.audit_entry where id in (${victim}, ${victim} + 1);
       delete from buildings.audit_entry where id in (select id from taken);
       ${again('taken', `jsonb_build_object('id', (select sum(id) from taken) - id)`)} from taken`,
    ],
    ['a row put in', `${again('e', `'{"id": 0}'`)} from buildings.audit_entry e where id = ${victim}`],
    ['a seal changed', 'update buildings.audit_seal set entries = entries + 1 where number = 2'],
    ['a seal of another time', `update buildings.audit_seal set at = at - interval '1 hour' where number = 2`],
    ['a seal removed', 'delete from buildings.audit_seal where number = 2'],
    ['the first seal removed', 'delete from buildings.audit_seal where number = 1'],
    [
      'rows moved from one seal to the next',
      'update buildings.audit_seal set last_id = last_id - 1, entries = entries - 1 where number = 1',
    ],
  ])('shows %s', async (_what, tampering) => {
    const tables = ['audit_entry', 'audit_seal']
    for (const table of tables) await rows(`create table public.kept_${table} as table buildings.${table}`)
    expect((await rows('select count(*)::int as seals from buildings.audit_seal'))[0].seals).toBeGreaterThan(2)
    await rows(tampering)
    expect((await verify()).wrong).toMatch(/^seal \d+/)
    for (const table of tables) {
      await rows(`delete from buildings.${table}`)
      await rows(`insert into buildings.${table} overriding system value table public.kept_${table}`)
      await rows(`drop table public.kept_${table}`)
    }
    expect((await verify()).wrong).toBeUndefined()
  })
})
