import { inflateSync } from 'node:zlib'

const HEADER_BYTES = 44
const ENTRY_BYTES = 20
const PLAIN_HEADER_BYTES = 12
const PLAIN_ENTRY_BYTES = 16

/** A WOFF font as the font it was packed from: PDF knows nothing of the packing. */
export function plainFont(packed: Buffer): Buffer {
  const count = packed.readUInt16BE(12)
  const step = 2 ** Math.floor(Math.log2(count))
  const header = Buffer.alloc(PLAIN_HEADER_BYTES + count * PLAIN_ENTRY_BYTES)
  packed.copy(header, 0, 4, 8)
  header.writeUInt16BE(count, 4)
  header.writeUInt16BE(step * PLAIN_ENTRY_BYTES, 6)
  header.writeUInt16BE(Math.log2(step), 8)
  header.writeUInt16BE((count - step) * PLAIN_ENTRY_BYTES, 10)
  const tables: Buffer[] = []
  let offset = header.length
  for (let index = 0; index < count; index += 1) {
    const entry = packed.subarray(HEADER_BYTES + index * ENTRY_BYTES)
    const [at, size, length, checksum] = [4, 8, 12, 16].map((byte) => entry.readUInt32BE(byte)) as [
      number,
      number,
      number,
      number,
    ]
    const stored = packed.subarray(at, at + size)
    const table = size < length ? inflateSync(stored) : stored
    const to = PLAIN_HEADER_BYTES + index * PLAIN_ENTRY_BYTES
    entry.copy(header, to, 0, 4)
    header.writeUInt32BE(checksum, to + 4)
    header.writeUInt32BE(offset, to + 8)
    header.writeUInt32BE(length, to + 12)
    // tables begin at multiples of four
    const padded = Buffer.concat([table, Buffer.alloc((4 - (length % 4)) % 4)])
    tables.push(padded)
    offset += padded.length
  }
  return Buffer.concat([header, ...tables])
}
