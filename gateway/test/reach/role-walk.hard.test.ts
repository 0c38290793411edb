import { connected } from '@concentric/chassis/database/connection'
import { demoAccounts } from '@concentric/governance/demo-accounts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenTestHouse, start } from '../../src/testing/house.ts'
import { expected } from './expected.ts'
import { RoleWalk, types } from './role-walk.ts'

const accounts = demoAccounts.map(({ username }) => username)
let house: OpenTestHouse
beforeAll(async () => {
  house = await start()
  // something archived of everybody's
  await connected(house.ownerUrl, async (client) => {
    for (const table of ['volunteering.service_record', 'governance.saved_view', 'organisations.service_offer'])
      await client.query(
        `update ${table} set archived_at = now() where id in (select id from ${table} order by md5(id::text) limit 25)`,
      )
  })
  // rows that only acts write: the key of a unit; an export of each office, with all units and with some
  for (const account of ['unit', 'unit2'])
    expect((await house.ask(account, 'mutation { made: makeAccessKey { key } }')).data.made.key).toBeTruthy()
  const { partnerUnits } = (await house.ask('district', '{ partnerUnits(perPage: 200) { items { id } } }')).data
  const unitIds = partnerUnits.items.map(({ id }: { id: string }) => id)
  for (const [account, taken] of [
    ['district', unitIds],
    ['street', unitIds.slice(0, 60)],
    ['community', unitIds.slice(-60)],
  ]) {
    const record =
      'mutation ($unitIds: [ID!]) { done: recordExport(input: {name: "共建单位", rowCount: 1}, unitIds: $unitIds) }'
    expect((await house.ask(account, record, { unitIds: taken })).data.done).toBe(true)
  }
})
afterAll(() => house.close())

describe('the role walk', () => {
  const walked: RoleWalk[] = []

  it('knows every type of the schema', () => {
    expect([...types].sort()).toEqual(Object.keys(expected).sort())
  })

  it.each(accounts)(
    'tells %s what is his to know, all of it, and lets him change nothing else',
    async (account) => {
      const walk = new RoleWalk(house, account)
      walked.push(walk)
      for (const type of types) {
        await walk.lists(type)
        await walk.ids(type)
        await walk.nested(type)
        await walk.history(type)
        await walk.writes(type)
      }
      await walk.figures()
      expect(walk.leaked).toEqual([])
      expect(walk.missing).toEqual([])
      expect(walk.allowed).toBeGreaterThan(0)
    },
    480_000,
  )

  it('has tried often enough', () => {
    const tries = walked.reduce((sum, walk) => sum + walk.tries, 0)
    const allowed = walked.reduce((sum, walk) => sum + walk.allowed, 0)
    console.log(`role walk: ${tries} tries, ${allowed} allowed rows seen, 0 leaked`)
    expect(tries).toBeGreaterThanOrEqual(5_000)
  })
})

describe('the role walk would see', () => {
  /** A walk over a fault of the database, mended afterwards. */
  async function over(
    type: string,
    fault: string,
    mending: string,
    step: 'lists' | 'writes' | 'history',
  ): Promise<RoleWalk> {
    const walk = new RoleWalk(house, 'community2')
    await connected(house.ownerUrl, (client) => client.query(fault))
    await walk[step](type)
    await connected(house.ownerUrl, (client) => client.query(mending))
    return walk
  }
  const policy = (name: string, table: string, rule: string) => `alter policy ${name} on ${table} using (${rule})`
  const mine = '(community_id = (select app.id()))'

  it('a policy loosened', async () => {
    const [name, table] = ['read_community', 'volunteering.volunteer']
    const { leaked } = await over('Volunteer', policy(name, table, 'true'), policy(name, table, mine), 'lists')
    expect(leaked.length).toBeGreaterThan(1_000)
  })

  it('a policy tightened', async () => {
    const [name, table] = ['read_community', 'volunteering.volunteer']
    const { leaked, missing } = await over(
      'Volunteer',
      policy(name, table, `${mine} and sample = false`),
      policy(name, table, mine),
      'lists',
    )
    expect(missing.length).toBeGreaterThan(100)
    expect(leaked.length).toBe(1)
  })

  it('a trail that tells a community of its neighbours', async () => {
    const [name, table] = ['read_community', 'volunteering.audit_entry']
    const { leaked } = await over(
      'ServiceStation',
      policy(name, table, 'true'),
      policy(name, table, '(community = (select app.id()))'),
      'history',
    )
    expect(leaked.length).toBeGreaterThan(5)
  })

  it('a write let through', async () => {
    const [name, table] = ['update_community', 'buildings.venue']
    const loosened = `${policy(name, table, 'true')} with check (true)`
    const { leaked } = await over('Venue', loosened, `${policy(name, table, mine)} with check ${mine}`, 'writes')
    expect(leaked.length).toBeGreaterThan(5)
  })

  it('a resolver that asks in the wrong scope', async () => {
    const { database } = house
    const run = database.run.bind(database)
    database.run = (_scope, statements) => run({ role: 'system' }, statements)
    const walk = new RoleWalk(house, 'volunteer2')
    await walk.ids('Official')
    database.run = run
    expect(walk.leaked.length).toBeGreaterThan(10)
  })
})
