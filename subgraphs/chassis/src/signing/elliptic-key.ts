import { createECDH, createPrivateKey, hkdfSync, type KeyObject } from 'node:crypto'

/** Longer than the group's order, so that no scalar is likelier than another. */
const SEED_BYTES = 48
const ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n

/** The P-256 key a secret stands for, always the same: an installation that was given none need not keep another file. */
export function ellipticKeyOf(secret: string, use: string): KeyObject {
  const seed = Buffer.from(hkdfSync('sha256', secret, '', use, SEED_BYTES)).toString('hex')
  const scalar = Buffer.from(((BigInt(`0x${seed}`) % (ORDER - 1n)) + 1n).toString(16).padStart(64, '0'), 'hex')
  const pair = createECDH('prime256v1')
  pair.setPrivateKey(scalar)
  const [x, y] = [pair.getPublicKey().subarray(1, 33), pair.getPublicKey().subarray(33)].map((part) =>
    part.toString('base64url'),
  )
  const key = { kty: 'EC', crv: 'P-256', d: scalar.toString('base64url'), x: x!, y: y! }
  return createPrivateKey({ format: 'jwk', key })
}
