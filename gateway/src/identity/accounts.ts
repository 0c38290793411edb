import { Refusal } from '@concentric/chassis/messages'
import { type Pool } from 'pg'
import { type Authentication } from './authentication.ts'
import { hashPassword, passwordLength } from './password.ts'

export type NewAccount = { username: string; name: string; password: string }
type Known = { id: string; name: string; username: string }

/** Makes an account, or finds the one of that user name and leaves it as it is; `created` tells which. */
export async function createAccount(
  auth: Authentication,
  pool: Pool,
  { username, name, password }: NewAccount,
): Promise<{ id: string; created: boolean }> {
  checkPassword(password)
  const { internalAdapter } = await auth.$context
  const known = (await findAccount(pool, username))?.id
  const id = known ?? (await newUser(auth, pool, username, name))
  // asked for a known account too: the process that made it may have stopped before this line
  if (await internalAdapter.findCredentialAccount(id)) return { id, created: false }
  const hash = await hashPassword(password)
  await internalAdapter.linkAccount({ userId: id, providerId: 'credential', accountId: id, password: hash })
  return { id, created: !known }
}

/** Gives an account another password and ends all its sessions. */
export async function setPassword(auth: Authentication, accountId: string, password: string): Promise<void> {
  checkPassword(password)
  const { internalAdapter } = await auth.$context
  await internalAdapter.updatePassword(accountId, await hashPassword(password))
  await internalAdapter.deleteUserSessions(accountId)
}

// of better-auth's own table, without it: a start in production asks whether it holds demo accounts
const FIND = 'select id, name, username from "user" where username = $1'

/** The account of a user name; null when there is none. */
export async function findAccount(pool: Pool, username: string): Promise<Known | null> {
  // Postgres takes no text with such a character, and fails
  if (username.includes('\0')) return null
  const { rows } = await pool.query<Known>(FIND, [username.toLowerCase()])
  return rows[0] ?? null
}

/** Removes an account and its password. */
export async function removeAccount(auth: Authentication, accountId: string): Promise<void> {
  const { internalAdapter } = await auth.$context
  await internalAdapter.deleteUser(accountId)
}

async function newUser(auth: Authentication, pool: Pool, username: string, name: string): Promise<string> {
  const { internalAdapter } = await auth.$context
  try {
    // no e-mail address is kept; the column wants one, and .invalid never has a mailbox
    const email = `${username.toLowerCase()}@accounts.invalid`
    const user = await internalAdapter.createUser({ username, name, email, emailVerified: false }, { method: 'admin' })
    return user.id
  } catch (error) {
    const made = await findAccount(pool, username)
    if (made) return made.id
    throw error
  }
}

function checkPassword({ length }: string): void {
  const { minimum, maximum } = passwordLength
  if (length < minimum)
    throw new Refusal('BAD_USER_INPUT', 'invalid', { fields: { password: { key: 'tooShort', values: { minimum } } } })
  if (length > maximum)
    throw new Refusal('BAD_USER_INPUT', 'invalid', {
      fields: { password: { key: 'tooLong', values: { maximum, length } } },
    })
}
