import { zipSync } from 'fflate/browser'
import { expect, it } from 'vitest'
import writeXlsxFile from 'write-excel-file/universal'
import { measureZip } from './measure-zip.ts'
import { sheetWords } from './sheet-words.ts'

const bytesOf = (bytes: Uint8Array) => new Uint8Array(bytes)
const refused = (bytes: Uint8Array) => measureZip(bytesOf(bytes)).catch(({ what }) => what)
const zeros = (megabytes: number) => new Uint8Array(megabytes * 1024 * 1024)

/** Writes another unpacked size of the only entry into the directory of a zip. */
function lying(zip: Uint8Array, size: number): Uint8Array {
  const view = new DataView(zip.buffer)
  let at = zip.length - 22
  while (view.getUint32(at, true) !== 0x02014b50) at -= 1
  view.setUint32(at + 24, size, true)
  return zip
}

it('lets a sheet through', async () => {
  const file = await writeXlsxFile([{ data: [['一', '二']], sheet: '一' }]).toBlob()
  expect(await refused(new Uint8Array(await file.arrayBuffer()))).toBeUndefined()
})

it('refuses what unpacks to too much, before it is unpacked', async () => {
  expect(await refused(zipSync({ 'a.xml': zeros(21) }))).toEqual(sheetWords.bomb)
  expect(await refused(zipSync({ 'a.xml': zeros(2) }))).toEqual(sheetWords.bomb)
  const many = Object.fromEntries(Array.from({ length: 101 }, (_, at) => [`${at}.xml`, zeros(0)]))
  expect(await refused(zipSync(many))).toEqual(sheetWords.bomb)
})

it('counts what a lying directory hides', async () => {
  expect(await refused(lying(zipSync({ 'a.xml': zeros(21) }), 1_000))).toEqual(sheetWords.bomb)
})

it('tells apart a file that is too large, an old one, and one that is none', async () => {
  expect(await refused(zeros(6))).toEqual(sheetWords.fileTooLarge)
  expect(await refused(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))).toEqual(sheetWords.oldExcel)
  expect(await refused(new TextEncoder().encode('编号,名称'))).toEqual(sheetWords.separated)
})
