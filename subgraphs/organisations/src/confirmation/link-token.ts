import { randomBytes, timingSafeEqual } from 'node:crypto'
import { type Actor } from '@concentric/chassis/actor'
import { type KeyRing } from '@concentric/chassis/personal/key-ring'

/** Whose entries a link asks about, as far as they lie in the place of who made it, until when, and its number. */
export type Link = { unitId: string; level: Actor['level']; placeId: string; expires: Date; number: string }

const LIFETIME_MILLISECONDS = 7 * 24 * 3_600_000
/** Who holds a link has no account, and the district no place. */
export const NOBODY_ID = '00000000-0000-0000-0000-000000000000'
const KIND = 'confirmation link'
const NUMBER_BYTES = 12
const BODY_BYTES = 16 + 1 + 16 + 4 + NUMBER_BYTES
const levels = ['district', 'street', 'community'] as const

/** Whether somebody of a level may ask units whether their entries are still true. */
export const maySendLinks = (level: Actor['level']): level is (typeof levels)[number] =>
  (levels as readonly string[]).includes(level)

/** A new link for a unit, signed by the newest key of the ring. */
export function newToken(unitId: string, { level, placeId }: Pick<Actor, 'level' | 'placeId'>, ring: KeyRing) {
  const expires = new Date(Date.now() + LIFETIME_MILLISECONDS)
  const seconds = Buffer.alloc(4)
  seconds.writeUInt32BE(Math.floor(expires.getTime() / 1000))
  const body = Buffer.concat([
    bytesOf(unitId),
    Buffer.of(levels.indexOf(level as (typeof levels)[number])),
    bytesOf(level === 'district' ? NOBODY_ID : placeId),
    seconds,
    randomBytes(NUMBER_BYTES),
  ])
  const signature = ring.indexOf(KIND, body.toString('base64url'))
  return { token: Buffer.concat([body, signature]).toString('base64url'), expires }
}

/** What a token says; null unless a key of the ring has signed every bit of it. It may have expired. */
export function linkIn(token: string, ring: KeyRing): Link | null {
  const bytes = Buffer.from(token, 'base64url')
  // a token has one spelling
  if (bytes.toString('base64url') !== token) return null
  const [body, given] = [bytes.subarray(0, BODY_BYTES), bytes.subarray(BODY_BYTES)]
  const isSigned = ring
    .indexesOf(KIND, body.toString('base64url'))
    .some((ours) => ours.length === given.length && timingSafeEqual(ours, given))
  const level = levels[body[16] ?? levels.length]
  if (!isSigned || !level) return null
  return {
    unitId: idIn(body.subarray(0, 16)),
    level,
    placeId: idIn(body.subarray(17, 33)),
    expires: new Date(body.readUInt32BE(33) * 1000),
    number: body.subarray(37).toString('base64url'),
  }
}

const bytesOf = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex')
const idIn = (bytes: Buffer): string =>
  bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
