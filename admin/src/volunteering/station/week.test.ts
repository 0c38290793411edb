import { expect, it } from 'vitest'
import { weekOf } from './week.ts'

it('begins on Monday, on whichever day it is asked for', () => {
  const week = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28', '2026-11-29']
  for (const day of week) expect(weekOf(day)).toEqual(week)
  expect(weekOf('2026-11-30')[0]).toBe('2026-11-30')
})

it('goes weeks ahead and back, over the end of a year', () => {
  expect(weekOf('2026-12-31', 1)).toEqual(weekOf('2027-01-07'))
  expect(weekOf('2027-01-01', 0)[0]).toBe('2026-12-28')
  expect(weekOf('2027-01-01', -1)[6]).toBe('2026-12-27')
})
