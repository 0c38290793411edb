/** What a signed record of service says, before anybody knows whether it is true. */
export type OpenedRecord = {
  signature: Uint8Array<ArrayBuffer>
  signed: Uint8Array<ArrayBuffer>
  algorithm: string
  keyId: string
  record: RecordFacts
}

export type RecordFacts = {
  volunteerNumber: string
  displayName: string
  firstOn: string
  lastOn: string
  minutes: number
  services: number
  contents: string
  office: string
  asOf: string
}

type Text = Readonly<Record<string, unknown>>

/** Opens a record from the text of its file, a flattened JWS; nothing where it is none. */
export function openedRecord(given: string): OpenedRecord | undefined {
  try {
    const { protected: header, payload, signature } = JSON.parse(given) as Text
    const { alg, kid } = jsonIn(header)
    return {
      signature: bytesIn(signature),
      signed: new TextEncoder().encode(`${header}.${payload}`),
      algorithm: String(alg),
      keyId: String(kid),
      record: factsIn(jsonIn(payload)),
    }
  } catch {
    return undefined
  }
}

function factsIn({ volunteer, totals, coverage, asOf, records }: Text): RecordFacts {
  const [who, sum, of] = [volunteer, totals, coverage] as [Text, Text, Text]
  return {
    ...{ volunteerNumber: String(who.number), displayName: String(who.displayName) },
    ...{ firstOn: String(sum.firstOn ?? ''), lastOn: String(sum.lastOn ?? '') },
    ...{ minutes: Number(sum.minutes), services: Number(sum.services) },
    contents: contentsOf(records),
    ...{ office: String(of.office), asOf: String(asOf) },
  }
}

const MOST_KINDS = 5

/** What was served for the longest, as a certificate says it: `理发5次300分钟`. */
function contentsOf(records: unknown): string {
  const kinds = new Map<string, { services: number; minutes: number }>()
  for (const { name, minutes } of (Array.isArray(records) ? records : []) as Text[]) {
    const kind = kinds.get(String(name)) ?? { services: 0, minutes: 0 }
    kinds.set(String(name), { services: kind.services + 1, minutes: kind.minutes + Number(minutes) })
  }
  const longest = [...kinds].sort(([, one], [, other]) => other.minutes - one.minutes)
  const told = longest.slice(0, MOST_KINDS).map(([name, { services, minutes }]) => `${name}${services}次${minutes}分钟`)
  return told.join('、') + (longest.length > MOST_KINDS ? '…' : '')
}

const jsonIn = (part: unknown): Text => JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytesIn(part)))

function bytesIn(part: unknown): Uint8Array<ArrayBuffer> {
  const text = atob(String(part).replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0))
}
