import { randomBytes } from 'node:crypto'
import { Database } from '@concentric/chassis/scope'
import { seedId } from '@concentric/chassis/seed'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Identity } from '../src/identity/identity.ts'
import { identityOver } from '../src/identity-over.ts'
import { settingsFrom } from '../src/settings.ts'
import { type OpenTestHouse, start, testPrefix } from '../src/testing/house.ts'

const log =
  '{ accountEvents(perPage: 100, sort: [{field: CREATED_AT, direction: ASC}]) { total items { id kind accountId accountName actorName history { items { action level accountId grantId requestId } } } } }'

describe('the sign-in log', () => {
  let house: OpenTestHouse
  let database: Database
  let identity: Identity
  const read = async (account: string) =>
    (await house.ask(account, log)).data.accountEvents as { total: number; items: Record<string, unknown>[] }
  const signIn = (username: string, password: string) =>
    identity.handle({
      id: 'asked',
      method: 'POST',
      path: '/auth/sign-in/username',
      headers: {},
      body: JSON.stringify({ username, password }),
      address: '10.0.0.1',
      language: 'zh',
    })
  beforeAll(async () => {
    house = await start()
    const { url } = house
    database = new Database(url, testPrefix, 2)
    const secret = randomBytes(32).toString('base64url')
    identity = identityOver(settingsFrom({}), secret, { url, prefix: testPrefix, database })
  })
  afterAll(async () => {
    await identity.close()
    await database.close()
    await house.close()
  })

  it('has a row of every sign-in and of every refusal, and the trail has one of each', async () => {
    expect((await signIn('street', 'demo-12345')).status).toBe(200)
    expect((await signIn('street', 'wrong-12345')).status).toBe(401)
    expect((await signIn('my-own-password', 'wrong-12345')).status).toBe(401)
    const { items } = await read('district')
    const street = (await identity.findAccount('street'))?.id
    const trail = (accountId: unknown) => ({
      items: [{ action: 'INSERT', level: 'SYSTEM', accountId, grantId: null, requestId: 'asked' }],
    })
    const name = '八大关街道办（示例）'
    expect(items).toEqual([
      {
        id: expect.any(String),
        kind: 'SIGNED_IN',
        accountId: street,
        accountName: name,
        actorName: name,
        history: trail(street),
      },
      {
        id: expect.any(String),
        kind: 'REFUSED',
        accountId: street,
        accountName: name,
        actorName: null,
        history: trail(null),
      },
      {
        id: expect.any(String),
        kind: 'REFUSED',
        accountId: null,
        accountName: null,
        actorName: null,
        history: trail(null),
      },
    ])
    expect(JSON.stringify(items)).not.toContain('my-own-password')
  })

  it('says who invited, set a password or ended sessions', async () => {
    const place = { level: 'UNIT', placeId: seedId('unit', '太平角', 1) }
    const { data } = await house.ask(
      'community',
      'mutation ($input: AccountInvitation!) { made: inviteAccount(input: $input) { grantId } }',
      { input: { ...place, username: 'log.clerk', name: '值班岗（示例）' } },
    )
    const { grantId } = data.made
    await house.ask('community', 'mutation ($id: ID!) { setPassword(grantId: $id, password: "short") }', {
      id: grantId,
    })
    await house.ask('community', 'mutation ($id: ID!) { setPassword(grantId: $id, password: "other-12345") }', {
      id: grantId,
    })
    await house.ask('community', 'mutation ($id: ID!) { revoke(id: $id, version: 1) { id } }', { id: grantId })
    const { items } = await read('auditor')
    const own = items.slice(3)
    expect(own.map(({ kind }) => kind)).toEqual(['INVITED', 'PASSWORD_SET', 'SESSIONS_ENDED'])
    for (const { accountName, actorName, history } of own)
      expect({ accountName, actorName, history }).toEqual({
        accountName: '值班岗（示例）',
        actorName: '太平角社区（示例）',
        history: { items: [expect.objectContaining({ level: 'SYSTEM', grantId: seedId('grant', 'community') })] },
      })
    const grant = '{ grant(id: "ID") { history { items { action changes { field personal } } } } }'.replace(
      'ID',
      grantId,
    )
    const past = (await house.ask('community', grant)).data.grant.history.items
    expect(past.map(({ action }: { action: string }) => action)).toEqual(['ARCHIVE', 'INSERT'])
    expect(past[1].changes).toContainEqual({ field: 'accountName', personal: true })
    expect(JSON.stringify(past)).not.toContain('值班岗')
  })

  it('is for the district and the auditor alone', async () => {
    for (const account of ['district', 'auditor']) expect((await read(account)).total).toBeGreaterThan(5)
    for (const account of ['street', 'community', 'building', 'organisation', 'unit', 'volunteer'])
      expect((await read(account)).total).toBe(0)
  })

  it('keeps nobody in whose sign-in could not be kept', async () => {
    await database.close()
    await expect(signIn('community', 'demo-12345')).rejects.toThrow()
    database = new Database(house.url, testPrefix, 2)
  })
})
