import { RefusedFile } from './refused-file.ts'
import { sheetWords } from './sheet-words.ts'

const LARGEST_FILE = 5 * 1024 * 1024
const LARGEST_INSIDE = 20 * 1024 * 1024
const MOST_ENTRIES = 100
const HIGHEST_RATIO = 100

const DIRECTORY_END = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const OLD_EXCEL = 0xe011cfd0

type Entry = { method: number; packed: number; inflated: number; at: number }

/** Refuses what is no xlsx file, or would take too much room unpacked: by its directory first, then by counting. */
export async function measureZip(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  if (bytes.length > LARGEST_FILE) throw new RefusedFile(sheetWords.fileTooLarge)
  const entries = entriesOf(new DataView(bytes.buffer, bytes.byteOffset, bytes.length))
  const inflated = entries.reduce((sum, entry) => sum + entry.inflated, 0)
  const isBomb = entries.some((entry) => entry.inflated > entry.packed * HIGHEST_RATIO && entry.inflated > entry.packed)
  if (entries.length > MOST_ENTRIES || inflated > LARGEST_INSIDE || isBomb) throw new RefusedFile(sheetWords.bomb)
  let room = LARGEST_INSIDE
  for (const entry of entries) if (entry.method === 8) room -= await inflatedSize(bytes, entry, room)
}

function entriesOf(view: DataView): Entry[] {
  const word = (at: number) => (at >= 0 && at + 4 <= view.byteLength ? view.getUint32(at, true) : 0)
  const half = (at: number) => (at >= 0 && at + 2 <= view.byteLength ? view.getUint16(at, true) : 0)
  if (word(0) === OLD_EXCEL) throw new RefusedFile(sheetWords.oldExcel)
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
    entries.push({ method: half(at + 10), packed: word(at + 20), inflated: word(at + 24), at: start })
    at += 46 + half(at + 28) + half(at + 30) + half(at + 32)
  }
  return entries
}

/** What an entry really unpacks to; a directory may lie. */
async function inflatedSize(bytes: Uint8Array<ArrayBuffer>, { at, packed }: Entry, room: number): Promise<number> {
  const stream = new Blob([bytes.subarray(at, at + packed)]).stream()
  const reader = stream.pipeThrough(new DecompressionStream('deflate-raw')).getReader()
  let size = 0
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw new RefusedFile(sheetWords.notExcel)
    })
    if (done) return size
    size += value.length
    if (size <= room) continue
    await reader.cancel()
    throw new RefusedFile(sheetWords.bomb)
  }
}
