import { createHash, randomBytes } from 'node:crypto'

const PREFIX = 'concentric_unit_'
const FORM = new RegExp(`^${PREFIX}[\\w-]{43}$`)

/** A new key, of 256 random bits: nobody guesses it, so that its hash needs neither salt nor slowness. */
export const newKey = (): string => `${PREFIX}${randomBytes(32).toString('base64url')}`

/** What is kept of a key. */
export const hashOf = (key: string): string => createHash('sha256').update(key).digest('hex')

/** The hash of a bearer token that has the form of a key; null for any other, as a session's. */
export const hashOfKey = (token: string): string | null => (FORM.test(token) ? hashOf(token) : null)
