/** What a code of a certificate says, before anybody knows whether it is true. */
export type Opened = {
  signature: Uint8Array<ArrayBuffer>
  signed: Uint8Array<ArrayBuffer>
  algorithm: string
  keyId: string
  facts: Facts
}

export type Facts = {
  number: string
  holderName: string
  volunteerNumber: string
  issuerName: string
  fromOn: string
  untilOn: string
  minutes: number
  services: number
  contents: string
  issuedOn: string
}

const PREFIX = 'TX1:'
const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ$*+-.'
const SIGNATURE_BYTES = 64
const VALUES = 12

/** Opens a code, whatever line breaks and blanks it came with; nothing where it is none. */
export function openedCode(given: string): Opened | undefined {
  const code = given.replace(/\s/g, '').toUpperCase()
  const bytes = code.startsWith(PREFIX) ? bytesOf(code.slice(PREFIX.length)) : undefined
  if (!bytes || bytes.length <= SIGNATURE_BYTES) return undefined
  const [signature, signed] = [bytes.slice(0, SIGNATURE_BYTES), bytes.slice(SIGNATURE_BYTES)]
  const values = valuesIn(signed)
  if (!values) return { signature, signed, algorithm: '', keyId: '', facts: factsOf([]) }
  const [algorithm, keyId, ...facts] = values
  return { signature, signed, algorithm: String(algorithm), keyId: String(keyId), facts: factsOf(facts) }
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> | undefined {
  const bytes: number[] = []
  for (let at = 0; at < text.length; at += 3) {
    const part = [...text.slice(at, at + 3)].map((letter) => LETTERS.indexOf(letter))
    const value = part.reduceRight((sum, digit) => sum * LETTERS.length + digit, 0)
    if (part.length < 2 || part.includes(-1) || value > (part.length === 3 ? 0xffff : 0xff)) return undefined
    bytes.push(...(part.length === 3 ? [value >> 8, value & 0xff] : [value]))
  }
  return Uint8Array.from(bytes)
}

/** What the signed bytes say, if a certificate could ever have said it. */
function valuesIn(signed: Uint8Array): unknown[] | undefined {
  try {
    const values: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(signed))
    return Array.isArray(values) && values.length === VALUES ? values : undefined
  } catch {
    return undefined
  }
}

function factsOf(values: unknown[]): Facts {
  const text = (at: number) => String(values[at] ?? '')
  return {
    ...{ number: text(0), holderName: text(1), volunteerNumber: text(2), issuerName: text(3) },
    ...{ fromOn: text(4), untilOn: text(5), minutes: Number(values[6]), services: Number(values[7]) },
    ...{ contents: text(8), issuedOn: text(9) },
  }
}
