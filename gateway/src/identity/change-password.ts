import { type Pair } from '@concentric/chassis/messages'
import { type AuthRequest, refusal } from './auth-request.ts'
import { type Authentication } from './authentication.ts'
import { passwordLength } from './password.ts'

type Change = { currentPassword: string; newPassword: string }

/** Changes one's own password; every other session of the account ends. */
export async function changePassword(auth: Authentication, token: string, request: AuthRequest): Promise<Response> {
  const change = changeIn(request.body)
  if (!change) return refusal(400, 'BAD_USER_INPUT', 'malformed', request.language)
  const asked = new Request(`${auth.options.baseURL}/auth/change-password`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ ...change, revokeOtherSessions: true }),
  })
  const answer = await auth.handler(asked)
  if (answer.ok) {
    const headers = new Headers(answer.headers)
    for (const name of ['content-type', 'content-length']) headers.delete(name)
    return Response.json({ changed: true }, { headers })
  }
  const { code } = (await answer.json().catch(() => ({}))) as { code?: string }
  const what = code === 'INVALID_PASSWORD' ? wrong : code?.startsWith('PASSWORD_TOO') ? badLength : 'malformed'
  return refusal(400, 'BAD_USER_INPUT', what, request.language)
}

function changeIn(body: string): Change | null {
  try {
    const { currentPassword, newPassword } = JSON.parse(body) as Partial<Change>
    const given = typeof currentPassword === 'string' && typeof newPassword === 'string'
    return given ? { currentPassword, newPassword } : null
  } catch {
    return null
  }
}

const wrong = ['当前密码不正确。', 'The current password is not right.'] as const
const badLength: Pair = [
  `新密码须为 ${passwordLength.minimum} 至 ${passwordLength.maximum} 个字符。`,
  `The new password must have ${passwordLength.minimum} to ${passwordLength.maximum} characters.`,
]
