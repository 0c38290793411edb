import { type Facts, openedCode } from './code.ts'
import { type Known } from './known.ts'
import { openedRecord, type RecordFacts } from './record.ts'

/** What a code or a file turns out to be; facts are told of what is genuine alone, or was until it was withdrawn. */
export type Verdict =
  | { is: 'none' | 'changed' }
  | { is: 'unknownKey'; keyId: string }
  | { is: 'genuine' | 'withdrawn'; facts: Facts }
  | { is: 'record'; record: RecordFacts }

const ELLIPTIC = { name: 'ECDSA', namedCurve: 'P-256' }

/** Checks a code, or the text of a record's file, in the browser, without asking anybody. */
export async function check(code: string, known: Known): Promise<Verdict> {
  const opened = openedCode(code) ?? openedRecord(code)
  if (!opened) return { is: 'none' }
  const { algorithm, keyId, signature, signed } = opened
  if (!algorithm) return { is: 'changed' }
  const published = known.keys.find((key) => key.keyId === keyId && key.algorithm === algorithm)
  if (!published || algorithm !== 'ES256') return { is: 'unknownKey', keyId }
  const { subtle } = crypto
  const key = await subtle.importKey('jwk', JSON.parse(published.jwk) as JsonWebKey, ELLIPTIC, false, ['verify'])
  if (!(await subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, key, signature, signed))) return { is: 'changed' }
  if ('record' in opened) return { is: 'record', record: opened.record }
  const { facts } = opened
  return { is: known.withdrawn.includes(facts.number) ? 'withdrawn' : 'genuine', facts }
}
