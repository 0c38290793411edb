import { seedId } from '@concentric/chassis/seed'
import { demoAccounts } from '@concentric/governance/demo-accounts'
import { appoint } from '@concentric/governance/governance'
import { Secret, TOTP } from 'otpauth'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Identity } from '../src/identity/identity.ts'
import { identityOver } from '../src/identity-over.ts'
import { settingsFrom } from '../src/settings.ts'
import { type OpenTestHouse, start, testPrefix } from '../src/testing/house.ts'

const reset = 'mutation ($id: ID!) { done: resetSecondFactor(grantId: $id) }'
const production = {
  MODE: 'production',
  ORIGIN: 'https://concentric.example',
  CONCENTRIC_SECRET: 'a-secret-of-at-least-thirty-two-letters',
}
const password = 'demo-12345'

let house: OpenTestHouse
let identity: Identity
let colleague: { accountId: string; grantId: string }

const signIn = (username: string, code?: string) =>
  identity.handle({
    id: 'asked',
    method: 'POST',
    path: '/auth/sign-in/username',
    headers: {},
    body: JSON.stringify({ username, password, code }),
    address: '10.0.0.1',
    language: 'en',
  })
const wanted = async (username: string) => ((await (await signIn(username)).json()) as { wanted?: string }).wanted

beforeAll(async () => {
  house = await start()
  const { url, database, secret } = house
  identity = identityOver(settingsFrom(production), secret, { url, prefix: testPrefix, database })
  const account = { username: 'colleague', name: '区委同事（示例）', password }
  const { id } = await identity.createAccount(account)
  await appoint(database, { account: { id, name: account.name }, level: 'DISTRICT' })
  const { data } = await house.ask(
    'district',
    '{ grants(filter: { level: { eq: DISTRICT } }) { items { id accountId } } }',
  )
  const held = (data.grants.items as { id: string; accountId: string }[]).find(({ accountId }) => accountId === id)
  colleague = { accountId: id, grantId: held!.id }
})
afterAll(async () => {
  await identity.close()
  await house.close()
})

describe('in production', () => {
  it('accounts of the district need a second factor, and no others', async () => {
    for (const { username, level } of demoAccounts)
      expect([username, await wanted(username)]).toEqual([username, level === 'DISTRICT' ? 'ENROLMENT' : undefined])
  })

  it('another account of the district takes it away, and the log and the trail tell who', async () => {
    const { enrolment } = (await (await signIn('colleague')).json()) as { enrolment: { secret: string } }
    const code = new TOTP({ secret: Secret.fromBase32(enrolment.secret) }).generate()
    const isIn = await signIn('colleague', code)
    const headers = { authorization: `Bearer ${isIn.headers.get('set-auth-token')}` }
    expect(await identity.actorOf(headers)).toMatchObject({ level: 'district', accountId: colleague.accountId })
    expect(await wanted('colleague')).toBe('CODE')

    for (const { username } of demoAccounts.filter(({ level }) => level !== 'DISTRICT')) {
      const { code: refusal } = await house.ask(username, reset, { id: colleague.grantId })
      expect([username, ['FORBIDDEN', 'NOT_FOUND'].includes(refusal ?? '')]).toEqual([username, true])
    }
    expect(await wanted('colleague')).toBe('CODE')
    expect((await house.ask('district', reset, { id: colleague.grantId })).data.done).toBe(true)
    // the house is another process to this identity, which looks a session up again within ten seconds
    identity.forgetAccount(colleague.accountId)
    expect(await identity.accountOf(headers)).toBeNull()
    expect(await wanted('colleague')).toBe('ENROLMENT')

    const log =
      '{ accountEvents(perPage: 100, sort: [{ field: CREATED_AT, direction: ASC }]) { items { kind accountId actorName history { items { grantId } } } } }'
    const { items } = (await house.ask('auditor', log)).data.accountEvents
    const own = items.filter(({ accountId }: { accountId: string }) => accountId === colleague.accountId)
    expect(own.map(({ kind }: { kind: string }) => kind)).toEqual([
      'CREATED',
      'SECOND_FACTOR_SET',
      'SIGNED_IN',
      'SECOND_FACTOR_RESET',
    ])
    expect(own.at(-1)).toMatchObject({
      actorName: '区委组织部（示例）',
      history: { items: [{ grantId: seedId('grant', 'district') }] },
    })
  })

  it('nobody takes away his own, or one that is not there', async () => {
    const own = await house.ask('district', reset, { id: seedId('grant', 'district') })
    expect([own.code, own.message]).toEqual(['FORBIDDEN', '身份验证器只能由另一个区级账号解绑。'])
    expect((await house.ask('district', reset, { id: seedId('grant', 'street') })).code).toBe('BAD_USER_INPUT')
    expect((await house.ask('district', reset, { id: 'nowhere' })).code).toBe('NOT_FOUND')
  })
})
