import { setTimeout as sleep } from 'node:timers/promises'
import { Attempts } from './attempts.ts'
import { type Authentication } from './authentication.ts'
import { type DoorEvent } from './record-event.ts'
import { SpentCodes } from './spent-codes.ts'

/** Somebody whose password was right, and what he typed beside it. */
type Given = { account: { id: string; username: string }; password: string; code?: string }

/** What an authenticator has to know, and the codes for the day it is lost. */
export type Enrolment = { uri: string; secret: string; backupCodes: readonly string[] }

/** In with an answer that carries the session, or what is still wanted. */
type Outcome =
  | { answer: Response; event?: DoorEvent }
  | { wanted: 'CODE' }
  | { wanted: 'ENROLMENT'; enrolment: Enrolment }
  | { wrong: true }
  | { retryAfter: number }

const issuer = 'Concentric 同心'

/** The second step of signing in: six digits of an authenticator, by better-auth, asked in the same request as the password. */
export class SecondFactor {
  private readonly attempts = new Attempts()
  private readonly spent = new SpentCodes()

  constructor(
    private readonly authentication: () => Promise<Authentication>,
    private readonly isAskedOf: (accountId: string) => Promise<boolean>,
  ) {}

  /** Goes on from better-auth's answer to a right password; no session outlives an outcome that is not an answer. */
  async goOn(signedIn: Response, given: Given): Promise<Outcome> {
    const { token } = (await signedIn.clone().json()) as { token?: string }
    if (!token) return this.verify(given, { cookie: cookiesOf(signedIn) })
    let isIn = false
    try {
      if (!(await this.isAskedOf(given.account.id))) {
        isIn = true
        return { answer: signedIn }
      }
      const bearer = { authorization: `Bearer ${signedIn.headers.get('set-auth-token')}` }
      if (given.code === undefined) return { wanted: 'ENROLMENT', enrolment: await this.enrol(given, bearer) }
      const outcome = await this.verify(given, bearer)
      return 'answer' in outcome ? { ...outcome, event: 'SECOND_FACTOR_SET' } : outcome
    } finally {
      if (!isIn) await (await (await this.authentication()).$context).internalAdapter.deleteSession(token)
    }
  }

  private async verify({ account, code }: Given, headers: Record<string, string>): Promise<Outcome> {
    if (code === undefined) return { wanted: 'CODE' }
    // counted by account alone: whoever comes here knows the password, from however many addresses
    const turn = this.attempts.begin(account.id, account.id)
    if ('retryAfter' in turn) return turn
    if (turn.wait) await sleep(turn.wait)
    const isBackup = !/^\d{6}$/.test(code)
    if ((isBackup && 'authorization' in headers) || !this.spent.spend(account.id, code)) return { wrong: true }
    const answer = await this.ask(isBackup ? 'verify-backup-code' : 'verify-totp', { code }, headers)
    if (!answer.ok) return { wrong: true }
    this.attempts.succeeded(account.id, account.id)
    return isBackup ? { answer, event: 'BACKUP_CODE_USED' } : { answer }
  }

  private async enrol({ account, password }: Given, headers: Record<string, string>): Promise<Enrolment> {
    const answer = await this.ask('enable', { password, method: 'totp', issuer }, headers)
    if (!answer.ok) throw new Error(`better-auth makes no second factor: ${await answer.text()}`)
    const { totpURI, backupCodes } = (await answer.json()) as { totpURI: string; backupCodes: string[] }
    const secret = new URL(totpURI).searchParams.get('secret') ?? ''
    // the label better-auth writes is an e-mail address nobody has
    const query = new URLSearchParams({ secret, issuer })
    const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(account.username)}`
    return { uri: `otpauth://totp/${label}?${query}`.replaceAll('+', '%20'), secret, backupCodes }
  }

  private async ask(act: string, body: object, headers: Record<string, string>): Promise<Response> {
    const auth = await this.authentication()
    const { baseURL } = auth.options
    const answer = await auth.handler(
      new Request(`${baseURL}/auth/two-factor/${act}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: baseURL, ...headers },
        body: JSON.stringify(body),
      }),
    )
    if (answer.status >= 500) throw new Error(`better-auth fails at ${act}.`)
    return answer
  }
}

const cookiesOf = (answer: Response) =>
  answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
