import { createPrivateKey, createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto'
import { ellipticKeyOf } from './elliptic-key.ts'
import { es256, type Signer } from './signer.ts'

/** A key that signatures are checked with; those of retired keys stay, or what they signed could be checked no more. */
export type PublicKey = { keyId: string; algorithm: string; jwk: JsonWebKey }

/** The keys of an installation for what it signs and others check: the first signs, all are published. */
export class SigningRing {
  private constructor(
    readonly published: readonly PublicKey[],
    /** Signs from now on; none where production was given no private key: nothing is signed then. */
    readonly signer: Signer | undefined,
  ) {}

  /**
   * Reads `CERTIFICATE_KEYS`, newest first: `2:<PKCS 8 in base64>,1:<SPKI in base64>`; the first is a private key, the others
   * may be public. Without any, the key is drawn from the secret, if one is given for it.
   */
  static from(given: string | undefined, secret: string | undefined): SigningRing {
    const named = (given ?? '').split(',').filter(Boolean).map(keyIn)
    if (!named.length && secret) named.push(['0', ellipticKeyOf(secret, 'concentric certificates')])
    if (new Set(named.map(([id]) => id)).size < named.length)
      throw new Error('CERTIFICATE_KEYS gives two keys one number. Number each once.')
    const [first] = named
    if (first && first[1].type !== 'private')
      throw new Error('The first of CERTIFICATE_KEYS signs: it must be a private key, PKCS 8 in base64.')
    return new SigningRing(
      named.map(([keyId, key]) => ({
        keyId,
        algorithm: 'ES256',
        jwk: (key.type === 'private' ? createPublicKey(key) : key).export({ format: 'jwk' }),
      })),
      first && es256(...first),
    )
  }
}

function keyIn(text: string): [string, KeyObject] {
  const [, id, base64] = /^(\d{1,3}):([A-Za-z0-9+/=]+)$/.exec(text.trim()) ?? []
  const key = id && base64 ? keyFrom(Buffer.from(base64, 'base64')) : undefined
  if (!id || key?.asymmetricKeyDetails?.namedCurve !== 'prime256v1')
    throw new Error(
      'CERTIFICATE_KEYS is not a list of keys. Write each as number:base64 of a P-256 key, the newest first, such as 1:$(openssl ecparam -name prime256v1 -genkey -noout | openssl pkcs8 -topk8 -nocrypt -outform DER | base64 -w0).',
    )
  return [id, key]
}

/** A private key, or else a public one; nothing where it is neither. */
function keyFrom(key: Buffer): KeyObject | undefined {
  try {
    return createPrivateKey({ key, format: 'der', type: 'pkcs8' })
  } catch {
    try {
      return createPublicKey({ key, format: 'der', type: 'spki' })
    } catch {
      return undefined
    }
  }
}
