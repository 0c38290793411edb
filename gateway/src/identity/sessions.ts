import { type IncomingHttpHeaders } from 'node:http'
import { Refusal } from '@concentric/chassis/messages'
import { type Authentication } from './authentication.ts'
import { type RecordEvent } from './record-event.ts'

export type Account = { id: string; name: string }
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

/**
 * Tokens to accounts, each asked of the database at most every ten seconds. `load` adds what else is kept for
 * an account; with `idleMilliseconds` a session ends when it was not used for so long.
 */
export class Sessions<Extra> {
  private readonly verified = new Map<string, Verified<Extra>>()
  private forgotten = 0

  constructor(
    private readonly auth: Authentication,
    private readonly load: (accountId: string) => Promise<Extra>,
    private readonly record: RecordEvent,
    private readonly idleMilliseconds?: number,
  ) {}

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
    const found = { account, extra: await this.load(account.id), until: Date.now() + verifiedMilliseconds }
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
    const headers = new Headers({ authorization: `Bearer ${token}` })
    const found = await this.auth.api.getSession({ headers }).catch(() => {
      // it has told the log why; whoever asks is no stranger for that
      throw new Refusal('UNAVAILABLE', 'unavailable')
    })
    if (!found) return null
    const { session, user } = found
    if (this.idleMilliseconds) {
      const unused = Date.now() - session.updatedAt.getTime()
      const { internalAdapter } = await this.auth.$context
      if (unused > this.idleMilliseconds) {
        await internalAdapter.deleteSession(session.token)
        await this.record('TIMED_OUT', user.id)
        return null
      }
      if (isUse && unused > touchEveryMilliseconds)
        await internalAdapter.updateSession(session.token, { updatedAt: new Date() })
    }
    return { id: user.id, name: user.name }
  }
}
