/** Makes ids (UUIDv7) for the new rows of a file: the same file gives the same ids, so that importing it twice doubles nothing. */
export async function newIds(file: File): Promise<(row: number) => Promise<string>> {
  const ofFile = await digest(new Uint8Array(await file.arrayBuffer()))
  return async (row) => {
    const bytes = await digest(new TextEncoder().encode(`${ofFile.join()} ${row}`))
    new DataView(bytes.buffer).setBigUint64(
      0,
      (BigInt(file.lastModified) << 16n) | (BigInt(bytes[6] ?? 0) << 8n) | BigInt(bytes[7] ?? 0),
    )
    bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70
    bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
    const hex = [...bytes.slice(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
  }
}

/** Browsers keep the digest from pages that came over plain http; there an id is good for this one import. */
async function digest(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  if (!crypto.subtle) return crypto.getRandomValues(new Uint8Array(32))
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
}
