import { setTimeout as sleep } from 'node:timers/promises'
import { type Pair } from '@concentric/chassis/messages'
import { findAccount } from './accounts.ts'
import { type Attempts } from './attempts.ts'
import { type AuthRequest, refusal } from './auth-request.ts'
import { type Authentication } from './authentication.ts'
import { type RecordEvent } from './record-event.ts'

type Credentials = { username: string; password: string }

/** Signs in by user name; a wrong password and an unknown name get the same answer. */
export async function signIn(
  auth: Authentication,
  attempts: Attempts,
  record: RecordEvent,
  request: AuthRequest,
): Promise<Response> {
  const { id, language, address } = request
  const credentials = credentialsIn(request.body)
  if (!credentials) return refusal(400, 'BAD_USER_INPUT', 'malformed', language)
  const turn = attempts.begin(credentials.username, address)
  if ('retryAfter' in turn) {
    const headers = { 'retry-after': String(turn.retryAfter) }
    return refusal(429, 'RATE_LIMITED', tooOften(turn.retryAfter), language, headers)
  }
  if (turn.wait) await sleep(turn.wait)
  const asked = new Request(`${auth.options.baseURL}/auth/sign-in/username`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'user-agent': request.headers['user-agent'] ?? '' },
    body: JSON.stringify(credentials),
  })
  const answer = await auth.handler(asked)
  if (answer.status >= 500) {
    attempts.takeBack(credentials.username, address)
    return refusal(500, 'INTERNAL', internal, language)
  }
  if (!answer.ok) {
    // what was typed for a user name may be a password: only an account that exists is named
    await record('REFUSED', (await findAccount(auth, credentials.username))?.id, id)
    return refusal(401, 'UNAUTHENTICATED', wrong, language)
  }
  attempts.succeeded(credentials.username, address)
  const { user } = (await answer.json()) as { user: { id: string; name: string; username: string } }
  await record('SIGNED_IN', user.id, id)
  const headers = new Headers(answer.headers)
  for (const name of ['content-type', 'content-length']) headers.delete(name)
  return Response.json({ user: { id: user.id, name: user.name, username: user.username } }, { headers })
}

function credentialsIn(body: string): Credentials | null {
  try {
    const { username, password } = JSON.parse(body) as Partial<Credentials>
    return typeof username === 'string' && typeof password === 'string' ? { username, password } : null
  } catch {
    return null
  }
}

const wrong = ['用户名或密码不正确。', 'The user name or the password is not right.'] as const
const internal = [
  '暂时无法登录，请稍后再试。',
  'Signing in is not possible just now. Please try again shortly.',
] as const
const tooOften = (seconds: number): Pair => [
  `尝试次数过多，请 ${seconds} 秒后再试。`,
  `Too many attempts. Please try again in ${seconds} seconds.`,
]
