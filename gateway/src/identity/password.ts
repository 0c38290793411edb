export const passwordLength = { minimum: 8, maximum: 128 }

/** argon2id (the library's default) at the strength SECURITY.md 13 asks for: 19 MiB, two passes, one lane. */
const strength = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** Native, and loaded when the first password comes. */
const argon2 = () => import('@node-rs/argon2')

/** The form a password is stored in. */
export const hashPassword = async (password: string): Promise<string> => (await argon2()).hash(password, strength)

/** Whether `password` is the one stored as `hash`. */
export const verifyPassword = async (given: { hash: string; password: string }): Promise<boolean> =>
  (await argon2()).verify(given.hash, given.password)
