/** What certificates are checked with, and of when it is: public keys, and the numbers that were withdrawn. */
export type Known = {
  keys: { keyId: string; algorithm: string; jwk: string }[]
  withdrawn: string[]
  /** Keys records from elsewhere are checked with; a list that was kept long ago has none. */
  issuers?: { name: string; keyId: string; jwk: string }[]
  asOf: string
}

/** Where the keys and the list are read; the worker of the page answers it when there is no network. */
export const KNOWN_ADDRESS = '/public/certificates.json'

/** What is known now, and whether it came over the network just now. */
export async function fetchKnown(): Promise<{ known: Known; isFresh: boolean } | undefined> {
  try {
    const answer = await fetch(KNOWN_ADDRESS, { cache: 'no-cache' })
    if (answer.ok) return { known: (await answer.json()) as Known, isFresh: !answer.headers.has('x-kept') }
  } catch {
    // without a network: what was kept before
  }
  const kept = await globalThis.caches?.match(KNOWN_ADDRESS)
  return kept && { known: (await kept.json()) as Known, isFresh: false }
}
