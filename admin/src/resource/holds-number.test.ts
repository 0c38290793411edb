import { expect, it } from 'vitest'
import { holdsNumber } from './holds-number.ts'

it.each(['请打 12012345678 找他', '证号 37020219800101000x', '37020219800101000X', '（12012345678）'])(
  'warns of a mobile or ID number: %s',
  (text) => {
    expect(holdsNumber(text)).toBe(true)
  },
)

it.each([
  '2026-01-01 8:00–9:30',
  '12 位 370202000001',
  '共 1000000 元',
  '91370200123456789X',
  '编号 120123456789',
  '37020219801301000X',
  '',
])('lets other numbers be: %s', (text) => {
  expect(holdsNumber(text)).toBe(false)
})
