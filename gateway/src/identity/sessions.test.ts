import { createHmac } from 'node:crypto'
import { connected } from '@concentric/chassis/database/connection'
import { prefixOf } from '@concentric/chassis/database/roles'
import { copyDatabase, type TestDatabase } from '@concentric/chassis/database/test-database'
import { Pool } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createAccount } from './accounts.ts'
import { type Authentication, authentication, migrate } from './authentication.ts'
import { sessionCookieOf } from './cookie.ts'
import { Sessions } from './sessions.ts'

const secret = 'a-secret-of-at-least-thirty-two-letters'
const origin = 'http://127.0.0.1:55702'

let database: TestDatabase
let pool: Pool
let auth: Authentication
let account: string

beforeAll(async () => {
  database = await copyDatabase()
  const prefix = await connected(database.ownerUrl, prefixOf)
  pool = new Pool({ connectionString: database.url, options: `-c role=${prefix}_identity -c search_path=identity` })
  auth = authentication({ pool, secret, origins: [origin], asksSecondFactor: false })
  await migrate(auth)
  const made = await createAccount(auth, pool, { username: 'sessions', name: '会话', password: 'demo-12345' })
  account = made.id
})
afterAll(async () => {
  await pool.end()
  await database.drop()
})

const signed = (value: string, by = secret) => `${value}.${createHmac('sha256', by).update(value).digest('base64')}`

async function begun(): Promise<{ value: string; token: string }> {
  const { token } = await (await auth.$context).internalAdapter.createSession(account)
  return { value: token, token: signed(token) }
}

/** Who a token stands for, as better-auth says and as we do. */
async function asked(token: string) {
  const headers = new Headers({ authorization: `Bearer ${token}` })
  const theirs = (await auth.api.getSession({ headers }))?.user
  const sessions = new Sessions({ pool, secret, load: async () => ({}), record: async () => {} })
  const ours = (await sessions.find(token))?.account
  return { theirs: theirs && { id: theirs.id, name: theirs.name }, ours }
}

describe('a session', () => {
  it('is found as better-auth finds it, escaped or not', async () => {
    const { token } = await begun()
    for (const each of [token, encodeURIComponent(token)]) {
      const { theirs, ours } = await asked(each)
      expect(ours).toEqual({ id: account, name: '会话' })
      expect(ours).toEqual(theirs)
    }
  })

  it('is nobody where better-auth knows nobody', async () => {
    const { value, token } = await begun()
    const strangers = [
      value,
      `${value}.`,
      `.${token}`,
      `${token}=`,
      `${token}.${token}`,
      token.slice(0, -1),
      token.toLowerCase(),
      signed(value, 'another-secret-of-thirty-two-letters-'),
      signed(`${value}x`),
      signed('nobody'),
      signed(''),
      `${token}%00`,
      '%',
      '.',
    ]
    for (const stranger of strangers)
      expect({ stranger, ...(await asked(stranger)) }).toEqual({ stranger, theirs: undefined, ours: undefined })
  })

  it('is over when its time is, and its row is gone', async () => {
    const { value, token } = await begun()
    await pool.query(`update session set "expiresAt" = now() - interval '1 second' where token = $1`, [value])
    const sessions = new Sessions({ pool, secret, load: async () => ({}), record: async () => {} })
    expect(await sessions.find(token)).toBeNull()
    expect((await pool.query('select from session where token = $1', [value])).rowCount).toBe(0)
  })

  it('comes no younger by watching, and younger by use', async () => {
    const { value, token } = await begun()
    const age = async () => {
      const { rows } = await pool.query(
        'select extract(epoch from now() - "updatedAt")::float as seconds from session where token = $1',
        [value],
      )
      return rows[0].seconds as number
    }
    await pool.query(`update session set "updatedAt" = now() - interval '10 minutes' where token = $1`, [value])
    const idleMilliseconds = 30 * 60_000
    const open = () => new Sessions({ pool, secret, load: async () => ({}), record: async () => {}, idleMilliseconds })
    expect((await open().find(token, false))?.account.id).toBe(account)
    expect(await age()).toBeGreaterThan(590)
    expect((await open().find(token))?.account.id).toBe(account)
    expect(await age()).toBeLessThan(60)
  })
})

describe('its cookie', () => {
  it.each([origin, 'https://concentric.example'])('has the name better-auth gives it at %s', async (at) => {
    const there = authentication({ pool, secret, origins: [at], asksSecondFactor: false })
    expect(sessionCookieOf(at)).toBe((await there.$context).authCookies.sessionToken.name)
  })
})
