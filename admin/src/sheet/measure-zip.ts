import { XmlMeasure } from './measure-xml.ts'
import { RefusedFile } from './refused-file.ts'
import { sheetWords } from './sheet-words.ts'

const LARGEST_FILE = 5 * 1024 * 1024
const LARGEST_INSIDE = 20 * 1024 * 1024
const MOST_ENTRIES = 100
const HIGHEST_RATIO = 100

const STORED = 0
const DEFLATED = 8
const DIRECTORY_END = 0x06054b50
const FIRST_FILE = 0x04034b50
const DIRECTORY_ENTRY = 0x02014b50
const OLD_EXCEL = 0xe011cfd0

type Entry = { method: number; packed: number; inflated: number; at: number; isXml: boolean }

/** Refuses what is no xlsx file, or would take too much room unpacked: by its directory first, then by counting. */
export async function measureZip(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  if (bytes.length > LARGEST_FILE) throw new RefusedFile(sheetWords.fileTooLarge)
  const entries = entriesOf(new DataView(bytes.buffer, bytes.byteOffset, bytes.length))
  const inflated = entries.reduce((sum, entry) => sum + entry.inflated, 0)
  const isBomb = entries.some((entry) => entry.inflated > entry.packed * HIGHEST_RATIO && entry.inflated > entry.packed)
  if (entries.length > MOST_ENTRIES || inflated > LARGEST_INSIDE || isBomb) throw new RefusedFile(sheetWords.bomb)
  let room = LARGEST_INSIDE
  const xml = new XmlMeasure()
  for (const entry of entries) room -= await inflatedSize(bytes, entry, { room, xml: entry.isXml ? xml : undefined })
}

function entriesOf(view: DataView): Entry[] {
  const word = (at: number) => (at >= 0 && at + 4 <= view.byteLength ? view.getUint32(at, true) : 0)
  const half = (at: number) => (at >= 0 && at + 2 <= view.byteLength ? view.getUint16(at, true) : 0)
  if (word(0) === OLD_EXCEL) throw new RefusedFile(sheetWords.oldExcel)
  if (word(0) !== FIRST_FILE && word(0) !== DIRECTORY_END && isText(view)) throw new RefusedFile(sheetWords.separated)
  let end = view.byteLength - 22
  while (end >= 0 && word(end) !== DIRECTORY_END) end -= 1
  if (end < 0) throw new RefusedFile(sheetWords.notExcel)
  const count = half(end + 10)
  if (count > MOST_ENTRIES) throw new RefusedFile(sheetWords.bomb)
  const entries: Entry[] = []
  let at = word(end + 16)
  for (let index = 0; index < count; index += 1) {
    if (word(at) !== DIRECTORY_ENTRY) throw new RefusedFile(sheetWords.notExcel)
    const local = word(at + 42)
    const start = local + 30 + half(local + 26) + half(local + 28)
    const method = half(at + 10)
    const name = new Uint8Array(
      view.buffer,
      view.byteOffset + at + 46,
      Math.min(half(at + 28), view.byteLength - at - 46),
    )
    const isXml = /\.(xml|rels|vml)$/i.test(new TextDecoder().decode(name))
    if (method !== STORED && method !== DEFLATED) throw new RefusedFile(sheetWords.notExcel)
    entries.push({ method, packed: word(at + 20), inflated: word(at + 24), at: start, isXml })
    at += 46 + half(at + 28) + half(at + 30) + half(at + 32)
  }
  return entries
}

/** Whether the beginning is lines of text in whatever encoding: bytes of control do not occur in it. */
function isText(view: DataView): boolean {
  const start = new Uint8Array(view.buffer, view.byteOffset, Math.min(view.byteLength, 4_096))
  const isUtf16 = (start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff)
  return start.length > 0 && (isUtf16 || start.every((byte) => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d)))
}

/** What an entry really unpacks to; a directory may lie. */
async function inflatedSize(
  bytes: Uint8Array<ArrayBuffer>,
  { at, packed, method }: Entry,
  { room, xml }: { room: number; xml?: XmlMeasure },
): Promise<number> {
  const stream = new Blob([bytes.subarray(at, at + packed)]).stream()
  const isPacked = method === DEFLATED
  const reader = (isPacked ? stream.pipeThrough(new DecompressionStream('deflate-raw')) : stream).getReader()
  xml?.next()
  let size = 0
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw new RefusedFile(sheetWords.notExcel)
    })
    if (done) return size
    size += value.length
    if (size > room) {
      await reader.cancel()
      throw new RefusedFile(sheetWords.bomb)
    }
    xml?.take(value)
  }
}
