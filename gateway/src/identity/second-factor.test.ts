import { Secret, TOTP } from 'otpauth'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type Identity } from './identity.ts'
import { testIdentity } from './test-identity.ts'

type Step = { wanted?: string; enrolment?: { uri: string; secret: string; backupCodes: string[] }; message: string }

let people: Awaited<ReturnType<typeof testIdentity>>
let strict: Identity
beforeAll(async () => {
  people = await testIdentity('https://concentric.example', 'a-secret-of-at-least-thirty-two-letters')
  const needsSecondFactor = async (accountId: string) =>
    (people.grants.get(accountId) ?? []).some(({ level }) => level === 'district')
  strict = people.open({ needsSecondFactor })
})
afterAll(async () => {
  await strict.close()
  await people.close()
})

const password = 'demo-12345'
const signIn = (username: string, more: object = {}, identity = strict, address = '10.0.0.1') =>
  identity.handle({
    id: 'asked',
    method: 'POST',
    path: '/auth/sign-in/username',
    headers: {},
    body: JSON.stringify({ username, password, ...more }),
    address,
    language: 'zh',
  })
const stepOf = async (answer: Response) => (await answer.json()) as Step
const bearerOf = (answer: Response) => ({ authorization: `Bearer ${answer.headers.get('set-auth-token')}` })

async function districtAccount(username: string) {
  const { id } = await strict.createAccount({ username, name: '区委（示例）', password })
  people.grants.set(id, [{ id: `grant-${username}`, level: 'district', placeId: 'shinan' }])
  return id
}

/** The code an authenticator shows, `later` half minutes from now. */
const codeOf = (secret: string, later = 0) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + later * 30_000 })
const otherThan = (code: string) => String((Number(code) + 500_000) % 1_000_000).padStart(6, '0')

/** An account that has its authenticator, with the code of the next half minute still unspent. */
async function enrolled(username: string) {
  const id = await districtAccount(username)
  const { enrolment } = await stepOf(await signIn(username))
  const code = codeOf(enrolment!.secret)
  expect((await signIn(username, { code })).status).toBe(200)
  return { id, code, ...enrolment! }
}

describe('the second factor', () => {
  it('is set up at the first sign-in of a district account, and no session is there before', async () => {
    const id = await districtAccount('first')
    const asked = await signIn('first')
    const { wanted, enrolment, message } = await stepOf(asked)
    expect([asked.status, wanted, message]).toEqual([401, 'ENROLMENT', expect.stringContaining('请扫描二维码')])
    expect(asked.headers.getSetCookie()).toEqual([])
    expect(asked.headers.get('set-auth-token')).toBeNull()
    expect(enrolment!.uri).toBe(
      `otpauth://totp/Concentric%20%E5%90%8C%E5%BF%83:first?secret=${enrolment!.secret}&issuer=Concentric%20%E5%90%8C%E5%BF%83`,
    )
    expect(new Set(enrolment!.backupCodes).size).toBe(10)
    expect(await people.count('session', id)).toBe(0)

    people.recorded.length = 0
    const wrong = await signIn('first', { code: otherThan(codeOf(enrolment!.secret)) })
    expect([wrong.status, await people.count('session', id)]).toEqual([401, 0])
    const isIn = await signIn('first', { code: codeOf(enrolment!.secret) })
    expect(isIn.headers.getSetCookie().join()).toMatch(
      /__Secure-concentric\.session_token=[^;]+;[^,]*HttpOnly; Secure; SameSite=Strict/i,
    )
    expect(await strict.actorOf(bearerOf(isIn))).toMatchObject({ accountId: id, level: 'district' })
    expect(people.recorded).toEqual([
      ['REFUSED', id, 'asked'],
      ['SECOND_FACTOR_SET', id, 'asked'],
      ['SIGNED_IN', id, 'asked'],
    ])
    expect(await people.count('session', id)).toBe(1)
  })

  it('is asked for at every later sign-in, and its secret is never told again', async () => {
    const { id, secret } = await enrolled('later')
    const before = await people.count('session', id)
    const asked = await signIn('later')
    expect(await asked.clone().json()).toEqual({
      code: 'UNAUTHENTICATED',
      message: '请输入身份验证器上的六位验证码。',
      wanted: 'CODE',
    })
    expect(asked.headers.getSetCookie()).toEqual([])
    const code = codeOf(secret, 1)
    expect((await signIn('later', { password: 'wrong-12345', code })).status).toBe(401)
    expect(await people.count('session', id)).toBe(before)
    const isIn = await signIn('later', { code: `${code.slice(0, 3)} ${code.slice(3)}` })
    expect(await strict.actorOf(bearerOf(isIn))).toMatchObject({ accountId: id })
  })

  it('takes no code twice', async () => {
    const { secret, code } = await enrolled('twice')
    expect(await stepOf(await signIn('twice', { code }))).toHaveProperty('message', expect.stringContaining('已经用过'))
    const next = codeOf(secret, 1)
    const both = await Promise.all([next, next].map((again) => signIn('twice', { code: again })))
    expect(both.map(({ status }) => status).sort()).toEqual([200, 401])
  })

  it('lets in once by each backup code', async () => {
    const { id, backupCodes } = await enrolled('backup')
    const [code] = backupCodes
    people.recorded.length = 0
    expect((await signIn('backup', { code })).status).toBe(200)
    expect((await signIn('backup', { code })).status).toBe(401)
    expect((await signIn('backup', { code: 'aaaaa-bbbbb' })).status).toBe(401)
    expect(people.recorded.map(([event]) => event)).toEqual(['BACKUP_CODE_USED', 'SIGNED_IN', 'REFUSED', 'REFUSED'])
    expect(people.recorded[0]).toEqual(['BACKUP_CODE_USED', id, 'asked'])
  })

  it('cannot be guessed, from however many addresses', async () => {
    const { secret } = await enrolled('guessed')
    const guesses = await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        signIn('guessed', { code: `00000${at}`.slice(-6) }, strict, `10.9.0.${at}`),
      ),
    )
    expect(guesses.filter(({ status }) => status === 429)).toHaveLength(13)
    const late = await signIn('guessed', { code: codeOf(secret, 1) }, strict, '10.9.1.1')
    expect([late.status, Number(late.headers.get('retry-after'))]).toEqual([429, expect.any(Number)])
  })

  it('is counted per account, so that nobody without the password slows its owner down', async () => {
    const { secret } = await enrolled('slowed')
    for (let at = 0; at < 8; at++)
      await signIn('slowed', { password: 'wrong-12345', code: '000000' }, strict, `10.8.0.${at}`)
    expect((await signIn('slowed', { code: codeOf(secret, 1) })).status).toBe(200)
  })

  it('lies encrypted in the database', async () => {
    const { id, secret, backupCodes } = await enrolled('encrypted')
    const text = await people.textOf('twoFactor', id)
    const { bytes } = Secret.fromBase32(secret)
    for (const plain of [secret, new TextDecoder().decode(bytes), backupCodes[0]!]) expect(text).not.toContain(plain)
    expect(text).toContain(id)
  })

  it('is set up anew after a reset, which ends the sessions', async () => {
    const { id, secret } = await enrolled('reset')
    const headers = bearerOf(await signIn('reset', { code: codeOf(secret, 1) }))
    expect(await strict.resetSecondFactor(id)).toBe(true)
    expect(await strict.accountOf(headers)).toBeNull()
    const { wanted, enrolment } = await stepOf(await signIn('reset'))
    expect([wanted, enrolment!.secret === secret]).toEqual(['ENROLMENT', false])
    expect(await strict.resetSecondFactor(people.clerk)).toBe(false)
  })

  it('is asked of nobody below the district, and of nobody at all in a demonstration', async () => {
    expect((await signIn('a.clerk')).status).toBe(200)
    await districtAccount('shown')
    expect((await signIn('shown', {}, people.identity)).status).toBe(200)
    const { id } = await enrolled('moved')
    const answer = await signIn('moved', {}, people.identity)
    expect(await people.identity.accountOf(bearerOf(answer))).toMatchObject({ id })
  })

  it('has no address of its own', async () => {
    const isIn = await signIn('a.clerk')
    for (const act of ['enable', 'disable', 'verify-totp', 'generate-backup-codes', 'get-totp-uri', 'send-otp'])
      expect(
        await strict.handle({
          id: 'asked',
          method: 'POST',
          path: `/auth/two-factor/${act}`,
          headers: bearerOf(isIn),
          body: JSON.stringify({ password }),
          address: '10.0.0.1',
          language: 'zh',
        }),
      ).toHaveProperty('status', 404)
  })

  it('forgets a tried code once it is too old to be taken', async () => {
    const { SpentCodes } = await import('./spent-codes.ts')
    vi.useFakeTimers()
    const spent = new SpentCodes()
    expect([spent.spend('a', '1'), spent.spend('a', '1'), spent.spend('b', '1')]).toEqual([true, false, true])
    vi.advanceTimersByTime(120_000)
    expect(spent.spend('a', '1')).toBe(true)
    vi.useRealTimers()
  })
})
