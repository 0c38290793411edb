import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate/browser'
import writeXlsxFile from 'write-excel-file/universal'

const SHEET = 'xl/worksheets/sheet1.xml'
const header = '<row r="1"><c r="A1" t="inlineStr"><is><t>名称</t></is></c></row>'
let words = 36 ** 5
function word(): string {
  words += 40_503
  return words.toString(36)
}

/** A text of about so many bytes, of pieces that differ. */
function long(bytes: number, piece: (at: number) => string): string {
  const pieces: string[] = []
  for (let size = 0; size < bytes; size += pieces.at(-1)?.length ?? 0) pieces.push(piece(pieces.length + 2))
  return pieces.join('')
}

/** A zip whose directory names one empty file so many times. */
function repeated(times: number): Uint8Array<ArrayBuffer> {
  const zip = zipSync({ a: new Uint8Array(0) })
  const [end, at] = [zip.length - 22, new DataView(zip.buffer).getUint32(zip.length - 6, true)]
  const entry = zip.subarray(at, end)
  const file = new Uint8Array(at + entry.length * times + 22)
  file.set(zip.subarray(0, at))
  for (let copy = 0; copy < times; copy += 1) file.set(entry, at + copy * entry.length)
  file.set(zip.subarray(end), file.length - 22)
  new DataView(file.buffer).setUint16(file.length - 12, Math.min(times, 0xffff), true)
  return file
}

/** Files made to harm whoever opens them, each a real sheet of needs but for one thing. */
export async function hostileFiles(): Promise<Record<string, () => Blob>> {
  const sound = await writeXlsxFile([{ data: [['名称']], sheet: '需求' }]).toBlob()
  const whole = new Uint8Array(await sound.arrayBuffer())
  const parts = unzipSync(whole)
  const sheet = new TextDecoder().decode(parts[SHEET])
  const rows = (data: string) => sheet.replace(/<sheetData>.*<\/sheetData>/s, () => `<sheetData>${data}</sheetData>`)
  const packed = (more: Zippable) => new Blob([new Uint8Array(zipSync({ ...parts, ...more }, { level: 1 }))])
  const withSheet = (xml: string) => packed({ [SHEET]: strToU8(xml) })
  const declared = (declarations: string, text: string) =>
    withSheet(
      rows(`${header}<row r="2"><c r="A2" t="inlineStr"><is><t>${text}</t></is></c></row>`).replace(
        '?>',
        () => `?><!DOCTYPE x [${declarations}]>`,
      ),
    )
  const doubling = long(400, (at) => `<!ENTITY e${at} "&e${at - 1};&e${at - 1};&e${at - 1};&e${at - 1};">`)
  return {
    zeros: () => packed({ 'xl/media/image1.png': new Uint8Array(200_000_000) }),
    entries: () => new Blob([repeated(100_000)]),
    cells: () =>
      withSheet(rows(header + long(18_000_000, (at) => `<row r="${at}"><c r="A${at}"><v>${word()}</v></c></row>`))),
    marks: () =>
      withSheet(
        rows(
          header +
            Array.from(
              { length: 100_000 },
              (_, at) => `<row r="${at + 2}"><c r="A${at + 2}"><v>${at}</v></c></row>`,
            ).join(''),
        ),
      ),
    tags: () => withSheet(rows(long(8_500_000, () => `<row${long(4_000, () => ` a${word()}=""`)}></row>`))),
    strings: () =>
      packed({
        'xl/sharedStrings.xml': strToU8(`<sst>${long(18_000_000, () => `<si><t>${word()}</t></si>`)}</sst>`),
      }),
    attributes: () => withSheet(rows(`<row r="1"${long(4_000_000, () => ` a${word()}="${word()}"`)}></row>`)),
    sheets: () =>
      packed({
        'xl/workbook.xml': strToU8(
          `<workbook><sheets>${long(9_000_000, (at) => `<sheet name="${word()}" sheetId="${at}" r:id="rId1"/>`)}</sheets></workbook>`,
        ),
      }),
    entities: () => declared(`<!ENTITY e1 "haha">${doubling}`, '&e9;'),
    outside: () => declared('<!ENTITY x SYSTEM "file:///etc/passwd">', '&x;'),
    corner: () => withSheet(rows(`<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>${header}`)),
    otherLetters: () => packed({ [SHEET]: new Uint8Array(Buffer.from(`\ufeff${rows(header)}`, 'utf16le')) }),
    macros: () => packed({ 'xl/vbaProject.bin': strToU8(word()), 'xl/workbook.xml': strToU8('<workbook/>') }),
    cut: () => new Blob([whole.subarray(0, -300)]),
  }
}

/** Cells that a spreadsheet would calculate, as another program would write them. */
export async function calculatedCells(): Promise<Blob> {
  const sound = await writeXlsxFile([{ data: [['名称']], sheet: '需求' }]).toBlob()
  const parts = unzipSync(new Uint8Array(await sound.arrayBuffer()))
  const cells = [
    '<c r="A2" t="str"><f>HYPERLINK("http://evil.example","x")</f><v>点我</v></c>',
    `<c r="A3" t="inlineStr"><is><t>=cmd|' /C calc'!A0</t></is></c>`,
    '<c r="A4" t="inlineStr"><is><t>＝1+1</t></is></c>',
    '<c r="A5" t="inlineStr"><is><t>370202199912310018</t></is></c>',
  ]
  const data = header + cells.map((cell, at) => `<row r="${at + 2}">${cell}</row>`).join('')
  const xml = new TextDecoder()
    .decode(parts[SHEET])
    .replace(/<sheetData>.*<\/sheetData>/s, () => `<sheetData>${data}</sheetData>`)
  return new Blob([new Uint8Array(zipSync({ ...parts, [SHEET]: strToU8(xml) }))])
}
