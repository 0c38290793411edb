import { expect, it } from 'vitest'
import { bytesBefore, isPosition } from './position.ts'

it('orders positions of the log as Postgres does, past a change of its file', () => {
  expect(bytesBefore('0/10')).toBe(16n)
  expect(bytesBefore('16/B374D848')).toBe((0x16n << 32n) + 0xb374d848n)
  expect(bytesBefore('1/0') > bytesBefore('0/FFFFFFFF')).toBe(true)
})

it('knows a position from whatever else a client may send', () => {
  expect(['0/0', '16/b374d848', 'FFFFFFFF/FFFFFFFF'].map(isPosition)).toEqual([true, true, true])
  expect(['', 'current', '0', '0/', '0/G', '123456789/0', '0/0; drop'].map(isPosition)).toEqual(Array(7).fill(false))
})
