import { setTimeout as sleep } from 'node:timers/promises'
import { connected } from '@concentric/chassis/database/connection'
import { seedId } from '@concentric/chassis/seed'
import { type Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { start, testPrefix } from '../../src/testing/house.ts'

const first = seedId('volunteer', '太平角', 1)
const third = seedId('volunteer', '太平角', 2)
const second = seedId('volunteer', '高邮湖路', 1)

describe('closing the account of a volunteer who was erased', () => {
  let house: Awaited<ReturnType<typeof start>>
  const erase = (account: string, id: string) =>
    house.ask(account, 'mutation ($id: ID!) { done: eraseVolunteer(id: $id, reason: "本人申请删除") }', { id })
  const close = (account: string, id: string) =>
    house.ask(account, 'mutation ($id: ID!) { done: closeAccount(volunteerId: $id, formerName: "某某") }', { id })
  const closings = async (accountId: string) =>
    (
      await house.ask('district', '{ accountEvents(filter: {kind: {eq: CLOSED}}) { items { accountId } } }')
    ).data.accountEvents.items.filter((event: { accountId: string }) => event.accountId === accountId).length
  const insert = `insert into governance."grant" (id, account_id, account_name, level, place_id, place_name)
    values (gen_random_uuid(), $1, '示例', $2, $3, '示例')`
  /** A connection that acts as the program does. */
  const asSystem = <T>(act: (client: Client) => Promise<T>) =>
    connected(house.ownerUrl, async (client) => {
      await client.query(`set role ${testPrefix}_system`)
      return act(client)
    })
  /** What becomes of a statement: done, or the name of what refuses it. */
  const outcome = (text: string, values: readonly string[]) =>
    asSystem((client) =>
      client.query(text, [...values]).then(
        () => 'done',
        (error: { constraint?: string }) => error.constraint,
      ),
    )
  /** Whether somebody waits for a lock of this database. */
  const isHeldUp = () =>
    connected(house.ownerUrl, async (client) => {
      const waiting = `select from pg_locks where not granted and locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())`
      return ((await client.query(waiting)).rowCount ?? 0) > 0
    })
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  it('waits for a grant that is being given, and leaves its account with it', async () => {
    const { id } = (await house.identity.findAccount('volunteer2'))!
    await asSystem(async (client) => {
      await client.query('begin')
      await client.query(insert, [id, 'UNIT', seedId('unit', '高邮湖路', 1)])
      let isDone = false
      const erasing = erase('volunteer2', second).finally(() => {
        isDone = true
      })
      while (!isDone && !(await isHeldUp())) await sleep(20)
      await client.query('commit')
      expect((await erasing).data.done).toBe(true)
    })
    expect(await house.identity.findAccount('volunteer2')).toBeTruthy()
    expect(await closings(id)).toBe(0)
    const { grants } = (
      await house.ask('district', 'query ($id: ID!) { grants(filter: {accountId: {eq: $id}}) { items { level } } }', {
        id,
      })
    ).data
    expect(grants.items).toEqual([{ level: 'UNIT' }])
  })

  it('lets no grant in that is given meanwhile, to the account or for the volunteer', async () => {
    const { id } = (await house.identity.findAccount('volunteer'))!
    for (const [closing, account, level, place] of [
      [id, id, 'UNIT', seedId('unit', '太平角', 1)],
      [third, seedId('account', 'nobody'), 'VOLUNTEER', third],
    ] as const)
      await asSystem(async (client) => {
        await client.query('begin')
        await client.query('select app.lock_parent($1, true)', [closing])
        let isGiven = false
        const giving = outcome(insert, [account, level, place]).finally(() => {
          isGiven = true
        })
        while (!isGiven && !(await isHeldUp())) await sleep(20)
        await client.query('insert into governance.closure (id) values ($1)', [closing])
        await client.query('commit')
        expect(await giving).toBe(closing === id ? 'grant_account_id_closed' : 'grant_place_id_closed')
      })
    // as it was, for the next
    await connected(house.ownerUrl, (client) => client.query('delete from governance.closure where id = $1', [id]))
    await connected(house.ownerUrl, (client) => client.query('delete from governance.closure where id = $1', [third]))
  })

  it('leaves one row in the log, however often it is repeated', async () => {
    const { id } = (await house.identity.findAccount('volunteer'))!
    expect((await erase('volunteer', first)).data.done).toBe(true)
    expect((await close('community', first)).data.done).toBe(true)
    expect((await close('district', first)).data.done).toBe(true)
    expect(await closings(id)).toBe(1)
    expect(await house.identity.findAccount('volunteer')).toBeNull()
  })

  it('is for good: neither the account nor the volunteer is given a grant again', async () => {
    const { account_id } = await connected(
      house.ownerUrl,
      async (client) =>
        (
          await client.query<{ account_id: string }>(
            `select account_id from governance."grant" where level = 'VOLUNTEER' and place_id = $1`,
            [first],
          )
        ).rows[0]!,
    )
    expect(await outcome(insert, [account_id, 'UNIT', seedId('unit', '太平角', 1)])).toBe('grant_account_id_closed')
    expect(await outcome(insert, [seedId('account', 'nobody'), 'VOLUNTEER', first])).toBe('grant_place_id_closed')
    const restore = `update governance."grant" set archived_at = null where account_id = $1`
    expect(await outcome(restore, [account_id])).toBe('grant_place_id_closed')
  })
})
