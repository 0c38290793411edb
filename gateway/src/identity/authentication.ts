import { log } from '@concentric/chassis/serve/log'
import { betterAuth } from 'better-auth'
import { getMigrations } from 'better-auth/db/migration'
import { bearer, twoFactor, username } from 'better-auth/plugins'
import { type Pool } from 'pg'
import { v7 } from 'uuid'
import { cookiePrefix, isSecure } from './cookie.ts'
import { hashPassword, passwordLength, verifyPassword } from './password.ts'

const sessionSeconds = 12 * 60 * 60

type Options = {
  /** Connects as the identity role, with `search_path` on its schema. */
  pool: Pool
  secret: string
  /** The first is where this installation is reached; the others may send it requests as well. */
  origins: readonly [string, ...string[]]
  /** Whether the second factor of those who have one is asked for. */
  asksSecondFactor: boolean
}

// wrong codes are counted by `Attempts`: an account that is locked would be locked for its owner too
const secondFactor = twoFactor({ accountLockout: { enabled: false } })
/** The same tables, and nobody stopped on his way in. */
const unasked: typeof secondFactor = { ...secondFactor, hooks: { after: [] } }

/** better-auth as we use it: user names, cookie or bearer token, accounts made by the program alone. */
export function authentication({ pool, secret, origins, asksSecondFactor }: Options) {
  return betterAuth({
    database: pool,
    secret,
    baseURL: origins[0],
    basePath: '/auth',
    trustedOrigins: [...origins],
    telemetry: { enabled: false },
    logger: { level: 'error', log: (_level, text) => log('error', { where: 'identity', message: text }) },
    // signing in by e-mail and signing up stay shut; the hashes serve user names as well
    emailAndPassword: {
      enabled: false,
      disableSignUp: true,
      minPasswordLength: passwordLength.minimum,
      maxPasswordLength: passwordLength.maximum,
      password: { hash: hashPassword, verify: verifyPassword },
    },
    plugins: [
      username({ displayUsername: false }),
      bearer({ requireSignature: true }),
      asksSecondFactor ? secondFactor : unasked,
    ],
    session: { expiresIn: sessionSeconds, disableSessionRefresh: true },
    // failures are counted by `Attempts`, which better-auth's limit per request cannot do
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix,
      useSecureCookies: isSecure(origins[0]),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'strict' },
      database: { generateId: () => v7() },
      ipAddress: { disableIpTracking: true },
      // the door has checked the origin of every request, with or without a cookie
      disableCSRFCheck: true,
      disableOriginCheck: false,
    },
  })
}

export type Authentication = ReturnType<typeof authentication>

/** Makes or extends the tables of the schema `identity`. */
export async function migrate(auth: Authentication): Promise<void> {
  const { runMigrations } = await getMigrations(auth.options)
  await runMigrations()
}
