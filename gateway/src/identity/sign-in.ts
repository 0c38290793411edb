import { setTimeout as sleep } from 'node:timers/promises'
import { say } from '@concentric/chassis/messages'
import { type Pool } from 'pg'
import { findAccount } from './accounts.ts'
import { type Attempts } from './attempts.ts'
import { type AuthRequest, refusal } from './auth-request.ts'
import { type Authentication } from './authentication.ts'
import { type RecordEvent } from './record-event.ts'
import { type SecondFactor } from './second-factor.ts'
import { tooOften } from './too-often.ts'

/** `code` is of the authenticator, or a backup code: six digits, or letters and digits. */
type Credentials = { username: string; password: string; code?: string }

type Parts = {
  auth: Authentication
  pool: Pool
  attempts: Attempts
  record: RecordEvent
  secondFactor: SecondFactor
}

/** Signs in by user name; a wrong password and an unknown name get the same answer. */
export async function signIn(
  { auth, pool, attempts, record, secondFactor }: Parts,
  request: AuthRequest,
): Promise<Response> {
  const { id, language, address } = request
  const credentials = credentialsIn(request.body)
  if (!credentials) return refusal(400, 'BAD_USER_INPUT', 'malformed', language)
  const { username, password, code } = credentials
  const turn = attempts.begin(username, address)
  if ('retryAfter' in turn) return later(turn.retryAfter, request)
  if (turn.wait) await sleep(turn.wait)
  const asked = new Request(`${auth.options.baseURL}/auth/sign-in/username`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'user-agent': request.headers['user-agent'] ?? '' },
    body: JSON.stringify({ username, password }),
  })
  const signedIn = await auth.handler(asked)
  if (signedIn.status >= 500) {
    attempts.takeBack(username, address)
    return refusal(500, 'INTERNAL', internal, language)
  }
  const account = await findAccount(pool, username)
  if (!signedIn.ok || !account) {
    // what was typed for a user name may be a password: only an account that exists is named
    await record('REFUSED', account?.id, id)
    return refusal(401, 'UNAUTHENTICATED', wrong, language)
  }
  const outcome = await secondFactor.goOn(signedIn, { account, password, code })
  if ('wrong' in outcome) {
    await record('REFUSED', account.id, id)
    return refusal(401, 'UNAUTHENTICATED', wrongCode, language)
  }
  attempts.succeeded(username, address)
  if ('retryAfter' in outcome) return later(outcome.retryAfter, request)
  if ('wanted' in outcome) {
    const message = say(outcome.wanted === 'CODE' ? codeWanted : enrolmentWanted, language)
    return Response.json({ code: 'UNAUTHENTICATED', message, ...outcome }, { status: 401 })
  }
  if (outcome.event) await record(outcome.event, account.id, id)
  await record('SIGNED_IN', account.id, id)
  const headers = new Headers(outcome.answer.headers)
  for (const name of ['content-type', 'content-length']) headers.delete(name)
  return Response.json({ user: account }, { headers })
}

function credentialsIn(body: string): Credentials | null {
  try {
    const { username, password, code } = JSON.parse(body) as Partial<Credentials>
    if (typeof username !== 'string' || typeof password !== 'string') return null
    if (code !== undefined && typeof code !== 'string') return null
    return { username, password, code: code?.replace(/\s/g, '') }
  } catch {
    return null
  }
}

function later(seconds: number, { language }: AuthRequest): Response {
  return refusal(429, 'RATE_LIMITED', tooOften(seconds), language, { 'retry-after': String(seconds) })
}

const wrong = ['用户名或密码不正确。', 'The user name or the password is not right.'] as const
const codeWanted = [
  '请输入身份验证器上的六位验证码。',
  'Enter the six digits your authenticator shows, as `code`.',
] as const
const enrolmentWanted = [
  '区级账号须绑定身份验证器：请扫描二维码，再输入六位验证码。',
  'Accounts of the district need an authenticator: add this one to yours, and enter its six digits as `code`.',
] as const
const wrongCode = [
  '验证码不正确，或已经用过。请等下一个验证码出现再试。',
  'The code is not right, or was used before. Wait for the next one and try again.',
] as const
const internal = [
  '暂时无法登录，请稍后再试。',
  'Signing in is not possible just now. Please try again shortly.',
] as const
