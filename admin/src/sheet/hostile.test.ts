import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import readXlsxFile from 'read-excel-file/universal'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { filled } from './filled.ts'
import { fromCell } from './from-cell.ts'
import { calculatedCells, hostileFiles } from './hostile-files.ts'
import { readSheet } from './read-sheet.ts'
import { type Reading } from './reading.ts'
import { sheetWords } from './sheet-words.ts'
import { wrongRowsFile } from './wrong-rows.ts'

/** The promise is two seconds; a test holds to four times as much. */
const LONGEST_MILLISECONDS = 4 * 2_000
const MOST_MEGABYTES = 150
/** Rubbish is collected before it fills the promised room, as a browser does that has no more. */
const LITTLE_ROOM = ['--max-old-space-size=100']

let folder: string
let files: Record<string, () => Blob>
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'concentric-hostile-'))
  files = await hostileFiles()
  await build({
    entryPoints: [join(import.meta.dirname, 'read-alone.ts')],
    outfile: join(folder, 'read-alone.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  })
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Reads a file as an import does, in a process of its own: what was made before would count as its memory. */
async function opened(name: string): Promise<Reading> {
  const path = join(folder, `${name}.xlsx`)
  await writeFile(path, files[name]!().stream())
  const { stdout } = await promisify(execFile)(process.execPath, [...LITTLE_ROOM, join(folder, 'read-alone.mjs'), path])
  return JSON.parse(stdout)
}

describe('a hostile file', () => {
  it.each([
    ['zeros', sheetWords.bomb],
    ['entries', sheetWords.bomb],
    ['cells', sheetWords.bomb],
    ['strings', sheetWords.bomb],
    ['attributes', sheetWords.bomb],
    ['sheets', sheetWords.emptySheet],
    ['marks', filled(sheetWords.tooManyRows, { count: 100_000, maximum: 5_000 })],
    ['tags', sheetWords.emptySheet],
    ['entities', sheetWords.notExcel],
    ['outside', sheetWords.notExcel],
    ['corner', sheetWords.notExcel],
    ['otherLetters', sheetWords.notExcel],
    ['macros', sheetWords.notExcel],
    ['cut', sheetWords.notExcel],
  ])('of %s is refused in words, quickly, in little room', async (name, words) => {
    const { refused, milliseconds, megabytes } = await opened(name)
    console.log(`${name}: ${Math.round(milliseconds)} ms, ${Math.round(megabytes)} MB`)
    expect(refused).toEqual(words)
    expect(milliseconds).toBeLessThan(LONGEST_MILLISECONDS)
    expect(megabytes).toBeLessThan(MOST_MEGABYTES)
  })

  it.each([
    ['UTF-8', Buffer.from('编号,名称\n1,一', 'utf8')],
    ['UTF-8 with a mark', Buffer.from('\ufeff编号,名称\n1,一', 'utf8')],
    ['UTF-16', Buffer.from('\ufeff编号\t名称\n', 'utf16le')],
    ['GB 18030', Buffer.from([0xb1, 0xe0, 0xba, 0xc5, 0x2c, 0xc3, 0xfb, 0xb3, 0xc6, 0x0d, 0x0a])],
    ['HTML called xls', Buffer.from('<html><table><tr><td>名称</td></tr></table></html>')],
  ])('of separated text in %s is told from a damaged one', async (_name, bytes) => {
    await expect(readSheet(new Blob([bytes]), 'needs')).rejects.toHaveProperty('what', sheetWords.separated)
  })

  it('of bytes that are neither is called no xlsx file', async () => {
    for (const bytes of [[], [0], [0x50, 0x4b, 3, 4], [0xff, 0xd8, 0xff, 0, 1, 2]])
      await expect(readSheet(new Blob([new Uint8Array(bytes)]), 'needs')).rejects.toHaveProperty(
        'what',
        sheetWords.notExcel,
      )
  })
})

describe('cells that would calculate', () => {
  it('are taken as what they show, and long numbers whole', async () => {
    const { rows } = await readSheet(await calculatedCells(), 'needs')
    const text = { type: 'String', label: ['名称', 'Name'] } as const
    expect(rows.map(({ cells }) => fromCell(cells[0], text))).toEqual(
      ['点我', "=cmd|' /C calc'!A0", '＝1+1', '370202199912310018'].map((value) => ({ value })),
    )
  })

  it('go back defused among the wrong rows, headers too', async () => {
    const sheet = await readSheet(await calculatedCells(), 'needs')
    const rows = sheet.rows.map((row) => ({ ...row, problems: [] }))
    const file = await wrongRowsFile('needs', { sheet: { ...sheet, headers: ['=1+1'] }, rows, language: 'zh' })
    const [found] = await readXlsxFile(await file.arrayBuffer(), { trim: false })
    expect(found?.data.map(([cell]) => cell)).toEqual([
      "'=1+1",
      '点我',
      "'=cmd|' /C calc'!A0",
      "'＝1+1",
      '370202199912310018',
    ])
  })
})
