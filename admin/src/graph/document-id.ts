const known = new Map<string, Promise<string>>()

/** What the gateway knows a document by: the hash of its text. Browsers offer it to pages of https and of this machine. */
export function documentId(text: string): Promise<string> {
  const id = known.get(text) ?? hashOf(text)
  known.set(text, id)
  return id
}

async function hashOf(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
  return `sha256:${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`
}
