import { type Facts, openedCode } from './code.ts'
import { type Known } from './known.ts'
import { openedRecord, type RecordFacts } from './record.ts'

/** What a code or a file turns out to be; facts are told of what is genuine alone, or was until it was withdrawn. */
export type Verdict =
  | { is: 'none' | 'changed' }
  | { is: 'unknownKey'; keyId: string }
  | { is: 'genuine' | 'withdrawn'; facts: Facts }
  | { is: 'record'; record: RecordFacts }
  | { is: 'elsewhere'; record: RecordFacts; issuer: string }

const ELLIPTIC = { name: 'ECDSA', namedCurve: 'P-256' }

/** Checks a code, or the text of a record's file, in the browser, without asking anybody. */
export async function check(code: string, known: Known): Promise<Verdict> {
  const opened = openedCode(code) ?? openedRecord(code)
  if (!opened) return { is: 'none' }
  const { algorithm, keyId, signature, signed } = opened
  if (!algorithm) return { is: 'changed' }
  if (algorithm !== 'ES256') return { is: 'unknownKey', keyId }
  const published = known.keys.find((key) => key.keyId === keyId && key.algorithm === algorithm)
  // a key from elsewhere vouches for records alone: a certificate is ours or none
  const issuer = 'record' in opened ? known.issuers?.find((other) => other.keyId === keyId) : undefined
  const jwk = published?.jwk ?? issuer?.jwk
  if (!jwk) return { is: 'unknownKey', keyId }
  const { subtle } = crypto
  const key = await subtle
    .importKey('jwk', JSON.parse(jwk) as JsonWebKey, ELLIPTIC, false, ['verify'])
    .catch(() => undefined)
  if (!key) return { is: 'unknownKey', keyId }
  if (!(await subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, key, signature, signed))) return { is: 'changed' }
  if ('record' in opened) {
    const { record } = opened
    return published ? { is: 'record', record } : { is: 'elsewhere', record, issuer: issuer!.name }
  }
  const { facts } = opened
  return { is: known.withdrawn.includes(facts.number) ? 'withdrawn' : 'genuine', facts }
}
