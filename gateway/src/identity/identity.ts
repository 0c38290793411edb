import { createHmac } from 'node:crypto'
import { type IncomingHttpHeaders } from 'node:http'
import { type Actor } from '@concentric/chassis/actor'
import { logFailure } from '@concentric/chassis/serve/log'
import { Pool } from 'pg'
import { AccessKeys, type Keys } from './access-keys.ts'
import { createAccount, findAccount, type NewAccount, removeAccount, setPassword } from './accounts.ts'
import { actingAs, type Grant } from './acting.ts'
import { Attempts } from './attempts.ts'
import { type AuthRequest, refusal } from './auth-request.ts'
import { type Authentication } from './authentication.ts'
import { changePassword } from './change-password.ts'
import { sessionCookieOf } from './cookie.ts'
import { describeAccount } from './describe-account.ts'
import { type RecordEvent } from './record-event.ts'
import { resetSecondFactor } from './reset-second-factor.ts'
import { enableRowSecurity } from './row-security.ts'
import { SecondFactor } from './second-factor.ts'
import { type Account, Sessions, tokenOf } from './sessions.ts'
import { signIn } from './sign-in.ts'

export type Identity = ReturnType<typeof openIdentity>

type Options = {
  /** The powerless login. */
  databaseUrl: string
  /** Prefix of the installation's Postgres roles. */
  rolePrefix: string
  /** Shared by the processes (`secretFrom`). */
  secret: string
  /** Where the installation is reached; the first is its own address. */
  origins: readonly [string, ...string[]]
  /** The grants an account holds now, oldest first. */
  grantsOf: (accountId: string) => Promise<readonly Grant[]>
  /** The access keys of units. */
  keys: Keys
  /** Keeps what happened at the door; an answer waits for it. */
  record: RecordEvent
  /** A session unused for so long ends; without it only its twelve hours count. */
  idleMinutes?: number
  /** Whether an account must have a second factor; without it nobody is asked for one, not even those who have it. */
  needsSecondFactor?: (accountId: string) => Promise<boolean>
}

/**
 * Who is there: accounts, sign-in, sessions, and the actor a request acts as. Whoever has a session is found without
 * better-auth, which is loaded when somebody asks for what only it can do.
 */
export function openIdentity(options: Options) {
  const { databaseUrl, rolePrefix, secret, origins, grantsOf, keys, record, idleMinutes, needsSecondFactor } = options
  const pool = new Pool({
    connectionString: databaseUrl,
    options: `-c role=${rolePrefix}_identity -c search_path=identity`,
    application_name: 'concentric identity',
    max: 5,
    connectionTimeoutMillis: 3_000,
    statement_timeout: 5_000,
  })
  pool.on('error', (error) => logFailure('identity', '', error))
  // one that breaks at work has failed its statement already; the event alone would end the process too
  pool.on('connect', (client) => client.on('error', () => {}))
  const sessionSecret = createHmac('sha256', secret).update('sessions').digest('base64url')
  let opened: Promise<Authentication> | undefined
  const authentication = () =>
    (opened ??= import('./authentication.ts').then((module) =>
      module.authentication({ pool, secret: sessionSecret, origins, asksSecondFactor: !!needsSecondFactor }),
    ))
  const cookieName = sessionCookieOf(origins[0])
  const sessions = new Sessions({
    pool,
    secret: sessionSecret,
    load: grantsOf,
    record,
    idleMilliseconds: idleMinutes && idleMinutes * 60_000,
  })
  const attempts = new Attempts()
  const accessKeys = new AccessKeys(keys)
  const secondFactor = new SecondFactor(authentication, needsSecondFactor ?? (async () => false))

  const find = async (headers: IncomingHttpHeaders, isUse?: boolean) => {
    const carried = tokenOf(headers, cookieName)
    const found = carried && (await sessions.find(carried.token, isUse))
    return found ? { ...found, token: carried.token } : null
  }
  const actorOf = async (headers: IncomingHttpHeaders, address: string, isUse?: boolean): Promise<Actor | null> => {
    const wanted = [headers['x-acting-grant']].flat()[0]
    const carried = tokenOf(headers, cookieName)
    // no browser keeps a key: it counts as a bearer token alone
    const hash = carried && !carried.byCookie ? accessKeys.hashOf(carried.token) : null
    if (hash) {
      const holder = await accessKeys.find(hash, address)
      return holder && actingAs(holder.account, [holder.grant], wanted)
    }
    const found = await find(headers, isUse)
    return found && actingAs(found.account, found.extra, wanted)
  }

  return {
    /** Makes the tables; run by one process, before the others ask. */
    async migrate(): Promise<void> {
      const { migrate } = await import('./authentication.ts')
      await migrate(await authentication())
      await enableRowSecurity(pool)
    },

    /** Loads what signing in needs, which nobody who is signed in waits for; whoever signs in before has it loaded then. */
    async getReadyToSignIn(): Promise<void> {
      await authentication()
    },

    /** The account signed in, whatever its grants. */
    accountOf: async (headers: IncomingHttpHeaders): Promise<Account | null> => (await find(headers))?.account ?? null,

    /** The actor of a request from an address, null for a stranger; refuses a grant not held (FORBIDDEN), and whoever guesses keys (RATE_LIMITED). */
    actorOf: (headers: IncomingHttpHeaders, address = '') => actorOf(headers, address),

    /** The same of one who only watches: an idle session stays idle. */
    watcherOf: (headers: IncomingHttpHeaders) => actorOf(headers, '', false),

    /** Whether the browser sent the session by itself, so that the origin of the request matters. */
    usesCookie: (headers: IncomingHttpHeaders): boolean => tokenOf(headers, cookieName)?.byCookie ?? false,

    createAccount: async (account: NewAccount) => createAccount(await authentication(), pool, account),

    findAccount: (username: string) => findAccount(pool, username),

    describeAccount: async (accountId: string) => describeAccount(await authentication(), accountId),

    removeAccount: async (accountId: string) => removeAccount(await authentication(), accountId),

    async setPassword(accountId: string, password: string): Promise<void> {
      await setPassword(await authentication(), accountId, password)
      sessions.forgetAccount(accountId)
    },

    /** Takes an account's second factor away, and ends its sessions; false where it has none. */
    async resetSecondFactor(accountId: string): Promise<boolean> {
      const wasSet = await resetSecondFactor(await authentication(), accountId)
      sessions.forgetAccount(accountId)
      return wasSet
    },

    /** Ends all sessions of an account. */
    async endSessions(accountId: string): Promise<void> {
      const { internalAdapter } = await (await authentication()).$context
      await internalAdapter.deleteUserSessions(accountId)
      sessions.forgetAccount(accountId)
    },

    /** Looks the account up again at its next request; call it when its grants have changed. */
    forgetAccount: (accountId: string): void => sessions.forgetAccount(accountId),

    /** Answers `/auth/*`; what is not listed here does not exist. */
    async handle(request: AuthRequest): Promise<Response> {
      const { language } = request
      const route = `${request.method} ${request.path}`
      if (route === 'POST /auth/sign-in/username')
        return signIn({ auth: await authentication(), pool, attempts, record, secondFactor }, request)
      const found = await find(request.headers)
      if (route === 'GET /auth/get-session') return Response.json(found ? { user: found.account } : null)
      if (route !== 'POST /auth/sign-out' && route !== 'POST /auth/change-password')
        return refusal(404, 'NOT_FOUND', unknownPath, language)
      if (!found) return refusal(401, 'UNAUTHENTICATED', 'unauthenticated', language)
      const isSigningOut = route.endsWith('sign-out')
      const headers = { authorization: `Bearer ${found.token}` }
      const auth = await authentication()
      const answer = isSigningOut
        ? await auth.handler(new Request(`${origins[0]}/auth/sign-out`, { method: 'POST', headers }))
        : await changePassword(auth, found.token, request)
      sessions.forgetAccount(found.account.id)
      if (answer.ok) await record(isSigningOut ? 'SIGNED_OUT' : 'PASSWORD_CHANGED', found.account.id, request.id)
      return answer
    },

    /** Whether its database answers. */
    ping: async (): Promise<boolean> => {
      try {
        await pool.query('select 1')
        return true
      } catch {
        return false
      }
    },

    close: (): Promise<void> => pool.end(),
  }
}

const unknownPath = ['没有这个地址。', 'There is nothing at this address.'] as const
