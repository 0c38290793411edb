import { createHmac, timingSafeEqual } from 'node:crypto'

/**
 * The session a token names, null where we have not signed it. A token is what better-auth writes into its cookie: a value,
 * a dot and the HMAC of the value in base64, all of it escaped where a browser carries it.
 */
export function valueOfSigned(token: string, secret: string): string | null {
  const text = unescaped(token)
  const at = text.lastIndexOf('.')
  if (at < 1) return null
  const value = text.slice(0, at)
  const given = Buffer.from(text.slice(at + 1))
  const right = Buffer.from(createHmac('sha256', secret).update(value).digest('base64'))
  return given.length === right.length && timingSafeEqual(given, right) ? value : null
}

function unescaped(token: string): string {
  try {
    return decodeURIComponent(token)
  } catch {
    return token
  }
}
