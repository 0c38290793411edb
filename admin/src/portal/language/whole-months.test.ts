import { expect, it } from 'vitest'
import { wholeMonthsBefore } from './whole-months.ts'

it('goes back over the turn of the year to the first of a month', () => {
  expect(wholeMonthsBefore('2026-02-11', 3)).toEqual({ from: '2025-11-01', to: '2026-01-31' })
  expect(wholeMonthsBefore('2024-03-31', 1)).toEqual({ from: '2024-02-01', to: '2024-02-29' })
})
