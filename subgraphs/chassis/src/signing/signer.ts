import { type KeyObject, sign } from 'node:crypto'

/** Signs bytes under a key id; ES256 today. A module of SM2 would be another of these, with an `algorithm` of its own. */
export type Signer = {
  readonly keyId: string
  readonly algorithm: string
  sign(bytes: Uint8Array): Uint8Array
}

/** ECDSA over P-256 and SHA-256 with a signature of 64 bytes, as WebCrypto reads it in every browser. */
export const es256 = (keyId: string, key: KeyObject): Signer => ({
  keyId,
  algorithm: 'ES256',
  sign: (bytes) => sign('sha256', bytes, { key, dsaEncoding: 'ieee-p1363' }),
})
