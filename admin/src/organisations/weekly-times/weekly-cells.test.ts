import { expect, it } from 'vitest'
import { cellOf, cellsOf, timesOf } from './weekly-cells.ts'

const chosen = (times: string) => cellsOf(times).flatMap((is, cell) => (is ? [cell] : []))

it('reads the cells weekly times touch', () => {
  expect(chosen('6,7 14:00-17:00')).toEqual([cellOf(5, 1), cellOf(6, 1)])
  expect(chosen('1 09:00-20:00')).toEqual([cellOf(0, 0), cellOf(0, 1), cellOf(0, 2)])
  expect(chosen('7-1 08:00-12:00; 3 22:00-06:00')).toEqual([cellOf(0, 0), cellOf(6, 0)])
  expect(chosen('3 20:00-02:00')).toEqual([cellOf(2, 2)])
  expect(chosen('')).toEqual([])
})

it('writes cells in the form entries keep, and reads them again', () => {
  for (const times of ['1-5 08:00-12:00; 6,7 13:00-17:30', '1-3,5,7 18:30-21:00', ''])
    expect(timesOf(cellsOf(times))).toBe(times)
  const all = cellsOf('1-7 00:00-24:00')
  expect(timesOf(all)).toBe('1-7 08:00-12:00; 1-7 13:00-17:30; 1-7 18:30-21:00')
})
