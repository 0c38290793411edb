import { hash, verify } from '@node-rs/argon2'

/** argon2id (the library's default) at the strength SECURITY.md 13 asks for: 19 MiB, two passes, one lane. */
const strength = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** The form a password is stored in. */
export const hashPassword = (password: string): Promise<string> => hash(password, strength)

/** Whether `password` is the one stored as `hash`. */
export const verifyPassword = (given: { hash: string; password: string }): Promise<boolean> =>
  verify(given.hash, given.password)
