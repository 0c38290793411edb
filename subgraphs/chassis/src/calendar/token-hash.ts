import { createHash, randomBytes } from 'node:crypto'

/** So long that nobody finds one by trying. */
const TOKEN_BYTES = 32

/** A new token of a feed. */
export const newToken = (): string => randomBytes(TOKEN_BYTES).toString('base64url')

/** What is kept of a token. It is long and random: a plain hash cannot be turned back. */
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('base64url')
