import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Request } from '../executable.ts'
import { Used } from './used.ts'

/** The header a signed actor travels in, between our own processes only. */
export const actorHeader = 'x-concentric-actor'

/** What is signed: who asks, in which language, under which request id, and what must be shown. */
export type Signed = Omit<Request, 'signal'>

/** `audience` is the one process meant to read it, `body` the bytes it is sent with. */
export type Sealing = { secret: string; audience: string; body: string | Uint8Array }

type Payload = Signed & { audience: string; expires: number; body: string; nonce: string }

const lifetimeSeconds = 20
const now = () => Math.floor(Date.now() / 1000)
const digest = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('base64url')
const mac = (secret: string, text: string) => createHmac('sha256', secret).update(text).digest()

/** Names a secret without telling it, so that a signature by another one is known at once. */
const keyIds = new Map<string, string>()
function keyId(secret: string): string {
  const known = keyIds.get(secret) ?? digest(`key id of ${secret}`).slice(0, 8)
  keyIds.set(secret, known)
  return known
}

/** Makes every signature another one: counted on from a start of this process alone. */
const signer = randomBytes(9).toString('base64url')
let signatures = 0

/** The header value that vouches for an actor towards one audience, for one body, once, within 20 seconds. */
export function signActor({ id, actor, language, since }: Signed, { secret, audience, body }: Sealing): string {
  signatures += 1
  const nonce = `${signer}${signatures.toString(36)}`
  const expires = now() + lifetimeSeconds
  const payload: Payload = { id, actor, language, since, audience, expires, body: digest(body), nonce }
  const text = `${keyId(secret)}.${Buffer.from(JSON.stringify(payload)).toString('base64url')}`
  return `${text}.${mac(secret, text).toString('base64url')}`
}

/** Reads a body that came with a header: what the header vouches for, or null if that was another body. */
export type Claim = (body: Uint8Array | string) => Signed | null

/**
 * How one audience reads headers, before the body is there: null if one is missing, forged, expired, meant for another
 * audience, or was read before.
 */
export function actorVerifier({ secret, audience }: Omit<Sealing, 'body'>): (header: unknown) => Claim | null {
  const used = new Used(lifetimeSeconds)
  return (header) => {
    if (typeof header !== 'string') return null
    const [key, payload, given, ...rest] = header.split('.')
    if (key !== keyId(secret) || !payload || !given || rest.length) return null
    const theirs = Buffer.from(given, 'base64url')
    const ours = mac(secret, `${key}.${payload}`)
    if (theirs.length !== ours.length || !timingSafeEqual(theirs, ours)) return null
    const signed = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Payload
    const lives = signed.expires >= now() && signed.expires <= now() + lifetimeSeconds
    if (!lives || signed.audience !== audience || !used.first(signed.nonce)) return null
    const { id, actor, language, since } = signed
    return (body) => (signed.body === digest(body) ? { id, actor, language, since } : null)
  }
}

/** The secret all processes of one installation share: CONCENTRIC_SECRET, else a random one kept in `dataDir` (0600). */
export function secretFrom(dataDir: string): string {
  const given = process.env.CONCENTRIC_SECRET
  if (given) {
    if (given.length < 32) throw new Error('CONCENTRIC_SECRET is too short: use at least 32 random characters.')
    return given
  }
  const file = join(dataDir, 'secret')
  const draft = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`
  mkdirSync(dataDir, { recursive: true })
  writeFileSync(draft, randomBytes(32).toString('base64url'), { mode: 0o600 })
  try {
    // a link appears whole or not at all: processes started at once agree on the first one's secret
    linkSync(draft, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(draft)
  }
  return readFileSync(file, 'utf8')
}
