import readXlsxFile from 'read-excel-file/universal'
import { expect, it } from 'vitest'
import writeXlsxFile from 'write-excel-file/universal'
import { type FieldMeta } from '../graph/meta.ts'
import { defused, undefused } from './formulas.ts'
import { fromCell } from './from-cell.ts'
import { fenOf, yuanOf } from './money.ts'
import { toCell } from './to-cell.ts'

const field = (type: string, more: Partial<FieldMeta> = {}): FieldMeta => ({ type, label: ['栏', 'Field'], ...more })

/** Writes values into a real file and reads them back. */
async function throughFile(values: readonly (readonly [unknown, FieldMeta])[], language: 'zh' | 'en' = 'zh') {
  const row = values.map(([value, meta]) => toCell(value, meta, language))
  const file = await writeXlsxFile([{ data: [row], sheet: '一' }]).toBlob()
  const [sheet] = await readXlsxFile(await file.arrayBuffer(), { trim: false })
  return { cells: sheet?.data[0] ?? [], meant: values.map(([, meta], at) => fromCell(sheet?.data[0]?.[at], meta)) }
}

it.each(['=1+1', '+86', '-5', '@here', '\tx', '＝1', "'=x", "''-x", '平常的字', "o'clock", "'quoted'"])(
  'takes the danger out of %j and gives it back',
  async (text) => {
    expect(defused(text)).not.toMatch(/^[=+\-@\t\r＝＋－＠]/)
    expect(undefused(defused(text))).toBe(text)
    const { cells, meant } = await throughFile([[text, field('String')]])
    expect(cells[0]).toBe(defused(text))
    expect(meant).toEqual([{ value: text.trim() }])
  },
)

it('keeps every digit of a code, and refuses one that Excel has cut', async () => {
  const { cells, meant } = await throughFile([['370202199912310018', field('String')]])
  expect(cells[0]).toBe('370202199912310018')
  expect(meant[0]).toEqual({ value: '370202199912310018' })
  expect(fromCell(Number('370202199912310018'), field('String'))).toHaveProperty('problem')
  expect(fromCell(13, field('String'))).toEqual({ value: '13' })
})

it.each([0, 1, 29, 45_050, -8_200_001, 1_234_567_890_123, 99_999_999_999_999])(
  'keeps %i fen to the last fen',
  async (fen) => {
    const { cells, meant } = await throughFile([[fen, field('Fen')]])
    expect(typeof cells[0]).toBe('number')
    expect(meant).toEqual([{ value: fen }])
    expect(fenOf(String(yuanOf(fen)))).toBe(fen)
  },
)

it('takes amounts as people write them, and no third decimal', () => {
  expect([fenOf('82,000.5 元'), fenOf('￥1.10'), fenOf(0.1 + 0.2), fenOf(1.15)]).toEqual([8_200_050, 110, 30, 115])
  expect([fenOf('1.005'), fenOf('八百'), fenOf(1.005), fenOf(1e21)]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ])
})

it('writes days and times as real ones, and reads them back', async () => {
  const values = ['2026-02-28', '1999-12-31'].map((value) => [value, field('Date')] as const)
  const times = ['2026-11-23T09:05:00+08:00', '2026-11-23T23:59:59+08:00'].map(
    (value) => [value, field('Instant')] as const,
  )
  const { cells, meant } = await throughFile([...values, ...times])
  expect(cells.every((cell) => (cell as unknown) instanceof Date)).toBe(true)
  expect(meant.map((each) => 'value' in each && each.value)).toEqual([...values, ...times].map(([value]) => value))
})

it('reads days and times as people type them', () => {
  const days = ['2026-2-8', '2026/02/08', '2026年2月8日', '2026.2.8'].map((text) => fromCell(text, field('Date')))
  expect(days).toEqual(Array(4).fill({ value: '2026-02-08' }))
  expect(fromCell('2026-11-23 9:05', field('Instant'))).toEqual({ value: '2026-11-23T09:05:00+08:00' })
  for (const text of ['2026-02-30', '明天', '8/2/2026']) expect(fromCell(text, field('Date'))).toHaveProperty('problem')
})

it('writes choices, yes and no in words, and reads the words of both languages', async () => {
  const choice = field('ListCategory', { enum: true })
  const { cells, meant } = await throughFile([
    ['REPAIR', choice],
    [true, field('Boolean')],
    [false, field('Boolean')],
  ])
  expect(cells.slice(1)).toEqual(['是', '否'])
  expect(meant).toEqual([{ value: 'REPAIR' }, { value: true }, { value: false }])
  const english = await throughFile([['REPAIR', choice]], 'en')
  expect(english.cells[0]).not.toBe(cells[0])
  expect(english.meant).toEqual([{ value: 'REPAIR' }])
  expect(fromCell('没有这个类', choice)).toHaveProperty('problem')
})

it('reads numbers, and what is empty as nothing', async () => {
  const { meant } = await throughFile([
    [12, field('Int')],
    [36.066, field('Float')],
    [null, field('Int')],
  ])
  expect(meant).toEqual([{ value: 12 }, { value: 36.066 }, { value: null }])
  expect(fromCell('1,200', field('Int'))).toEqual({ value: 1200 })
  for (const wrong of ['12.5', '一百', '0x10']) expect(fromCell(wrong, field('Int'))).toHaveProperty('problem')
})
