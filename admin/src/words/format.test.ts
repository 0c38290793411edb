import { expect, it } from 'vitest'
import { formatDate, formatFen, formatFenExactly, formatInstant } from './format.ts'

it('writes days as people say them', () => {
  expect(formatDate('2026-11-03', 'zh')).toBe('2026年11月3日')
  expect(formatDate('2026-11-03', 'en')).toBe('3 Nov 2026')
})

it('writes instants by the district’s clock, as the graph prints them', () => {
  expect(formatInstant('2026-11-23T00:05:00+08:00', 'zh')).toBe('2026年11月23日 00:05')
})

it.each([
  [45_050, '450.5元', '450.50 元'],
  [8_200_000, '8.2万元', '82,000.00 元'],
  [1_234_567_890_123, '123.46亿元', '12,345,678,901.23 元'],
  [-8_200_000, '-8.2万元', '-82,000.00 元'],
  [0, '0元', '0.00 元'],
])('says %i fen short and exactly', (fen, short, exact) => {
  expect(formatFen(fen, 'zh')).toBe(short)
  expect(formatFenExactly(fen, 'zh')).toBe(exact)
})
