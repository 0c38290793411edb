import { districtTime } from '@concentric/chassis/district-time'
import { type AccountDescription } from '@concentric/governance/governance'
import { type Authentication } from './authentication.ts'

type User = { id: string; username: string; name: string; createdAt: Date; twoFactorEnabled?: boolean | null }
type Session = { createdAt: Date; expiresAt: Date; userAgent?: string | null }

/** An account as the person it belongs to may have it; null where there is none. */
export async function describeAccount(auth: Authentication, accountId: string): Promise<AccountDescription | null> {
  const { adapter } = await auth.$context
  const user = await adapter.findOne<User>({ model: 'user', where: [{ field: 'id', value: accountId }] })
  if (!user) return null
  const where = [{ field: 'userId', value: accountId }]
  const sessions = await adapter.findMany<Session>({ model: 'session', where })
  const { id, username, name, createdAt, twoFactorEnabled } = user
  return {
    id,
    username,
    name,
    createdAt: districtTime(createdAt),
    hasSecondFactor: !!twoFactorEnabled,
    sessions: sessions.map(({ createdAt: begun, expiresAt, userAgent }) => ({
      begunAt: districtTime(begun),
      endsAt: districtTime(expiresAt),
      browser: userAgent ?? '',
    })),
  }
}
