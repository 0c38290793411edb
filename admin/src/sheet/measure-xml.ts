import { RefusedFile } from './refused-file.ts'
import { sheetWords } from './sheet-words.ts'

// Reading a `<` takes about a microsecond, an attribute two, and the time for one tag grows with the square of its attributes.
const MOST_MARKS = 1_500_000
const LONGEST_TAG = 4_096

const OPENS = 0x3c
const CLOSES = 0x3e
const EQUALS = 0x3d
const DECLARES = 0x21
const LETTER_CASE = 0x20
const LETTER_D = 0x64
const LETTER_E = 0x65

/** Counts what reading XML will cost, as it is unpacked; refuses too much of it, and declarations of types and entities. */
export class XmlMeasure {
  private marks = 0
  /** Bytes since the last `<`, while its `>` has not come. */
  private tag = -1
  private isDeclaration = false

  /** What begins is another file. */
  next(): void {
    this.tag = -1
  }

  take(bytes: Uint8Array): void {
    for (const byte of bytes) {
      if (byte === OPENS) {
        this.marks += 1
        this.tag = 0
      } else if (this.tag >= 0) this.inside(byte)
    }
    if (this.marks > MOST_MARKS) throw new RefusedFile(sheetWords.bomb)
  }

  private inside(byte: number): void {
    this.tag += 1
    if (this.tag === 1) this.isDeclaration = byte === DECLARES
    const letter = byte | LETTER_CASE
    if (this.tag === 2 && this.isDeclaration && (letter === LETTER_D || letter === LETTER_E))
      throw new RefusedFile(sheetWords.notExcel)
    if (this.tag > LONGEST_TAG) throw new RefusedFile(sheetWords.bomb)
    if (byte === EQUALS) this.marks += 2
    if (byte === CLOSES) this.tag = -1
  }
}
