import { type IncomingHttpHeaders } from 'node:http'
import { Refusal } from '@concentric/chassis/messages'
import { logFailure } from '@concentric/chassis/serve/log'
import { type Pool } from 'pg'
import { type RecordEvent } from './record-event.ts'
import { valueOfSigned } from './signed-token.ts'

export type Account = { id: string; name: string }
type Options<Extra> = {
  /** Connects as the identity role, with `search_path` on its schema. */
  pool: Pool
  /** What better-auth signs with. */
  secret: string
  /** What else is kept for an account. */
  load: (accountId: string) => Promise<Extra>
  record: RecordEvent
  /** A session unused for so long ends. */
  idleMilliseconds?: number
}
type Verified<Extra> = { account: Account; extra: Extra; until: number }

const verifiedMilliseconds = 10_000
const tokensKept = 10_000
const touchEveryMilliseconds = 60_000

/** The token a request carries; a bearer token goes before a cookie. */
export function tokenOf(headers: IncomingHttpHeaders, cookieName: string): { token: string; byCookie: boolean } | null {
  const { authorization, cookie } = headers
  if (authorization !== undefined) {
    const token = /^bearer\s+(\S+)$/i.exec(authorization)?.[1]
    return token ? { token, byCookie: false } : null
  }
  for (const part of cookie?.split(';') ?? []) {
    const at = part.indexOf('=')
    if (at > 0 && part.slice(0, at).trim() === cookieName) return { token: part.slice(at + 1).trim(), byCookie: true }
  }
  return null
}

// better-auth's own tables. Asked by ourselves, since every request has a session and few ask for more of better-auth, which
// is a quarter of what a start would load
const FIND = `
  with ended as (delete from session where token = $1 and "expiresAt" <= now())
  select account.id, account.name, extract(epoch from now() - session."updatedAt")::float * 1000 as unused
  from session join "user" account on account.id = session."userId"
  where session.token = $1 and session."expiresAt" > now()`
const END = 'delete from session where token = $1'
const TOUCH = 'update session set "updatedAt" = now() where token = $1'

/** Tokens to accounts, each asked of the database at most every ten seconds. */
export class Sessions<Extra> {
  private readonly verified = new Map<string, Verified<Extra>>()
  private forgotten = 0

  constructor(private readonly options: Options<Extra>) {}

  /** Who a token stands for. Without `isUse`, as when a page only watches, the session comes no younger by it. */
  async find(token: string, isUse = true): Promise<Verified<Extra> | null> {
    const known = this.verified.get(token)
    if (known && known.until > Date.now()) return known
    const before = this.forgotten
    const account = await this.ask(token, isUse)
    if (!account) {
      this.verified.delete(token)
      return null
    }
    const found = { account, extra: await this.options.load(account.id), until: Date.now() + verifiedMilliseconds }
    // whoever was forgotten while we asked is asked again the next time
    if (isUse && before === this.forgotten) this.keep(token, found)
    return found
  }

  /** Makes the next request of this account be looked up again: its sessions, its grants. */
  forgetAccount(accountId: string): void {
    this.forgotten += 1
    for (const [token, { account }] of this.verified) if (account.id === accountId) this.verified.delete(token)
  }

  private keep(token: string, found: Verified<Extra>): void {
    this.verified.delete(token)
    this.verified.set(token, found)
    const oldest = this.verified.size > tokensKept ? this.verified.keys().next().value : undefined
    if (oldest !== undefined) this.verified.delete(oldest)
  }

  private async ask(token: string, isUse: boolean): Promise<Account | null> {
    const { pool, secret, record, idleMilliseconds } = this.options
    const session = valueOfSigned(token, secret)
    if (session === null) return null
    const found = await this.rowOf(session)
    if (!found) return null
    const { id, name, unused } = found
    if (idleMilliseconds) {
      if (unused > idleMilliseconds) {
        await pool.query(END, [session])
        await record('TIMED_OUT', id)
        return null
      }
      if (isUse && unused > touchEveryMilliseconds) await pool.query(TOUCH, [session])
    }
    return { id, name }
  }

  private async rowOf(session: string): Promise<(Account & { unused: number }) | undefined> {
    try {
      const { rows } = await this.options.pool.query<Account & { unused: number }>(FIND, [session])
      return rows[0]
    } catch (error) {
      // whoever asks is no stranger for that
      logFailure('identity', '', error)
      throw new Refusal('UNAVAILABLE', 'unavailable')
    }
  }
}
