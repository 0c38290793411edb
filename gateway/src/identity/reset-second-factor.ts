import { type Authentication } from './authentication.ts'

/** Takes an account's authenticator and backup codes away; false where it has none. */
export async function resetSecondFactor(auth: Authentication, accountId: string): Promise<boolean> {
  const { adapter, internalAdapter } = await auth.$context
  const where = [{ field: 'userId', value: accountId }]
  const held = await adapter.findOne({ model: 'twoFactor', where })
  if (!held) return false
  // in this order: stopped in between, doing it again mends it
  await internalAdapter.updateUser(accountId, { twoFactorEnabled: false })
  await adapter.deleteMany({ model: 'twoFactor', where })
  await internalAdapter.deleteUserSessions(accountId)
  return true
}
