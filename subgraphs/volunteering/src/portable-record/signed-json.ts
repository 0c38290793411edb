import { type Signer } from '@concentric/chassis/signing/signer'

const TYPE = 'volunteer-service-record+json'

const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')

/** A value as a signed JSON document: a flattened JWS (RFC 7515), which any library for it checks with the public key. */
export function signedJson(value: unknown, signer: Signer): string {
  const [header, payload] = [encoded({ alg: signer.algorithm, kid: signer.keyId, typ: TYPE }), encoded(value)]
  const signature = Buffer.from(signer.sign(Buffer.from(`${header}.${payload}`))).toString('base64url')
  return JSON.stringify({ protected: header, payload, signature }, null, 2)
}
