import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Grant } from './acting.ts'
import { type AuthRequest } from './auth-request.ts'
import { type Identity } from './identity.ts'
import { testIdentity } from './test-identity.ts'

const street: Grant = { id: 'grant-street', level: 'street', placeId: 'badaguan' }
const community: Grant = { id: 'grant-community', level: 'community', placeId: 'taipingjiao' }

let people: Awaited<ReturnType<typeof testIdentity>>
let identity: Identity
let clerk: string

beforeAll(async () => {
  people = await testIdentity('http://127.0.0.1:55701', 'a-secret-of-at-least-thirty-two-letters')
  identity = people.identity
  clerk = people.clerk
  people.grants.set(clerk, [street, community])
})
afterAll(() => people.close())

const ask = (path: string, body: unknown, more: Partial<AuthRequest> = {}) =>
  identity.handle({
    id: 'asked',
    method: 'POST',
    path,
    headers: {},
    body: JSON.stringify(body),
    address: '10.0.0.1',
    language: 'zh',
    ...more,
  })
const signIn = (username = 'a.clerk', password = 'demo-12345', more: Partial<AuthRequest> = {}) =>
  ask('/auth/sign-in/username', { username, password }, more)
const bearerOf = (answer: Response) => ({ authorization: `Bearer ${answer.headers.get('set-auth-token')}` })
const cookieOf = (answer: Response) => ({
  cookie: answer.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; '),
})
const actor = { accountId: '', accountName: '八大关街道', grantId: street.id, level: 'street', placeId: 'badaguan' }

describe('signing in', () => {
  it('gives a cookie that scripts cannot read and a bearer token; both are the actor', async () => {
    const answer = await signIn()
    expect(answer.status).toBe(200)
    expect(await answer.json()).toEqual({ user: { id: clerk, name: '八大关街道', username: 'a.clerk' } })
    const [cookie] = answer.headers.getSetCookie()
    expect(cookie).toMatch(/^concentric\.session_token=.*HttpOnly.*SameSite=Strict/i)
    expect(await identity.actorOf(bearerOf(answer))).toEqual({ ...actor, accountId: clerk })
    expect(await identity.actorOf(cookieOf(answer))).toEqual({ ...actor, accountId: clerk })
    expect(identity.usesCookie(cookieOf(answer))).toBe(true)
    expect(identity.usesCookie({ ...cookieOf(answer), ...bearerOf(answer) })).toBe(false)
  })

  it('answers a wrong password and an unknown name alike', async () => {
    const wrong = await signIn('a.clerk', 'wrong-12345')
    const unknown = await signIn('nobody', 'wrong-12345')
    const invalid = await signIn('?', 'x'.repeat(500))
    const unheardOf = await signIn('a.\0clerk', 'wrong-12345')
    const expected = { code: 'UNAUTHENTICATED', message: '用户名或密码不正确。' }
    for (const answer of [wrong, unknown, invalid, unheardOf])
      expect([answer.status, await answer.json()]).toEqual([401, expected])
    const english = await signIn('a.clerk', 'wrong-12345', { language: 'en' })
    expect(await english.json()).toHaveProperty('message', 'The user name or the password is not right.')
  })

  it('slows guessing down without locking the account', async () => {
    const address = '10.0.0.9'
    for (let guess = 0; guess < 5; guess++) await signIn('a.clerk', 'guess-12345', { address })
    const begun = Date.now()
    expect((await signIn('a.clerk', 'demo-12345', { address })).status).toBe(200)
    expect(Date.now() - begun).toBeGreaterThan(500)
  })

  it('refuses a burst of guesses', async () => {
    const address = '10.0.0.10'
    const burst = await Promise.all(Array.from({ length: 20 }, () => signIn('a.clerk', 'guess-12345', { address })))
    const late = burst.filter(({ status }) => status === 429)
    expect(late).toHaveLength(13)
    expect(Number(late[0]?.headers.get('retry-after'))).toBeGreaterThan(3)
  })

  it('is the only way in', async () => {
    const body = { email: 'a@b.cd', name: 'a', username: 'intruder', password: 'demo-12345' }
    for (const path of [
      '/auth/sign-up/email',
      '/auth/sign-in/email',
      '/auth/is-username-available',
      '/auth/update-user',
    ])
      expect((await ask(path, body)).status).toBe(404)
  })
})

describe('a session', () => {
  it('acts under the grant it names, and only under one it holds', async () => {
    const headers = bearerOf(await signIn())
    const other = await identity.actorOf({ ...headers, 'x-acting-grant': community.id })
    expect(other).toMatchObject({ grantId: community.id, level: 'community', placeId: 'taipingjiao' })
    await expect(identity.actorOf({ ...headers, 'x-acting-grant': 'grant-of-another' })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    })
  })

  it('is nobody with a forged token, a bare one, or none', async () => {
    const { authorization } = bearerOf(await signIn())
    expect(await identity.actorOf({})).toBeNull()
    expect(await identity.actorOf({ authorization: `${authorization.slice(0, -6)}AAAAA=` })).toBeNull()
    expect(await identity.actorOf({ authorization: authorization.split('.')[0] })).toBeNull()
    expect(await identity.actorOf({ cookie: 'concentric.session_token=nonsense' })).toBeNull()
  })

  it('ends with signing out, at once', async () => {
    const headers = cookieOf(await signIn())
    expect(await identity.actorOf(headers)).not.toBeNull()
    const answer = await ask('/auth/sign-out', {}, { headers })
    expect(answer.status).toBe(200)
    expect(answer.headers.getSetCookie()[0]).toMatch(/session_token=;.*Max-Age=0/)
    expect(await identity.actorOf(headers)).toBeNull()
  })

  it('ends when somebody ends it, and sees a changed grant at once', async () => {
    const headers = bearerOf(await signIn())
    expect(await identity.actorOf(headers)).toMatchObject({ level: 'street' })
    people.grants.set(clerk, [])
    expect(await identity.actorOf(headers)).toMatchObject({ level: 'street' })
    identity.forgetAccount(clerk)
    await expect(identity.actorOf(headers)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    people.grants.set(clerk, [street, community])
    await identity.endSessions(clerk)
    expect(await identity.actorOf(headers)).toBeNull()
  })

  it('ends after half an hour unused, where that is asked for', async () => {
    const strict = people.open({ idleMinutes: 0.05 })
    const headers = bearerOf(await signIn())
    expect(await strict.accountOf(headers)).toMatchObject({ id: clerk })
    await new Promise((resolve) => setTimeout(resolve, 3_200))
    const later = people.open({ idleMinutes: 0.05 })
    expect(await later.accountOf(headers)).toBeNull()
    expect(people.recorded.at(-1)).toEqual(['TIMED_OUT', clerk])
    await Promise.all([strict.close(), later.close()])
  })

  it('tells the console who it is', async () => {
    const asked = { method: 'GET', body: '' }
    const headers = cookieOf(await signIn())
    expect(await (await ask('/auth/get-session', {}, { ...asked, headers })).json()).toEqual({
      user: { id: clerk, name: '八大关街道' },
    })
    expect(await (await ask('/auth/get-session', {}, asked)).json()).toBeNull()
  })
})

describe('an account', () => {
  it('is made once, also by several at the same time', async () => {
    const wanted = { username: 'Community', name: '太平角社区', password: 'demo-12345' }
    const made = await Promise.all([identity.createAccount(wanted), identity.createAccount(wanted)])
    expect(new Set(made.map(({ id }) => id)).size).toBe(1)
    expect(await identity.createAccount({ ...wanted, name: 'Another' })).toEqual({ id: made[0].id, created: false })
    expect((await signIn('community')).status).toBe(200)
    expect(made[0].id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/)
  })

  it('wants a password of eight characters', async () => {
    const wanted = { username: 'weak', name: 'x', password: 'short' }
    await expect(identity.createAccount(wanted)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
  })

  it('changes its own password, which ends its other sessions', async () => {
    await identity.createAccount({ username: 'changing', name: '换密码', password: 'demo-12345' })
    const [here, there] = [bearerOf(await signIn('changing')), bearerOf(await signIn('changing'))]
    const wrong = await ask(
      '/auth/change-password',
      { currentPassword: 'no', newPassword: 'new-12345' },
      { headers: here },
    )
    expect(await wrong.json()).toEqual({ code: 'BAD_USER_INPUT', message: '当前密码不正确。' })
    const change = { currentPassword: 'demo-12345', newPassword: 'new-12345' }
    const changed = await ask('/auth/change-password', change, { headers: here })
    expect(changed.status).toBe(200)
    expect(await identity.accountOf(bearerOf(changed))).toMatchObject({ name: '换密码' })
    expect(await identity.accountOf(there)).toBeNull()
    expect((await signIn('changing', 'new-12345')).status).toBe(200)
  })

  it('leaves word of what happens to it at the door', async () => {
    const { id } = await identity.createAccount({ username: 'recorded', name: '留痕', password: 'demo-12345' })
    people.recorded.length = 0
    const headers = bearerOf(await signIn('recorded'))
    await signIn('recorded', 'wrong-12345')
    await signIn('nobody', 'wrong-12345')
    const change = { currentPassword: 'demo-12345', newPassword: 'new-12345' }
    await ask('/auth/change-password', { ...change, currentPassword: 'no' }, { headers })
    const changed = bearerOf(await ask('/auth/change-password', change, { headers }))
    await ask('/auth/sign-out', {}, { headers: changed })
    expect(people.recorded).toEqual([
      ['SIGNED_IN', id, 'asked'],
      ['REFUSED', id, 'asked'],
      ['REFUSED', undefined, 'asked'],
      ['PASSWORD_CHANGED', id, 'asked'],
      ['SIGNED_OUT', id, 'asked'],
    ])
  })

  it('gets a new password from above, which ends its sessions', async () => {
    const { id } = await identity.createAccount({ username: 'forgetful', name: '忘密码', password: 'demo-12345' })
    const headers = bearerOf(await signIn('forgetful'))
    await identity.setPassword(id, 'other-12345')
    expect(await identity.accountOf(headers)).toBeNull()
    expect((await signIn('forgetful')).status).toBe(401)
    expect((await signIn('forgetful', 'other-12345')).status).toBe(200)
  })
})

describe('a database out of reach', () => {
  it('makes nobody a stranger', async () => {
    const own = people.open()
    const headers = bearerOf(await signIn())
    await own.close()
    await expect(own.actorOf(headers)).rejects.toMatchObject({ code: 'UNAVAILABLE' })
  })
})
