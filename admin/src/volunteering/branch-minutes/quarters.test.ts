import { expect, it } from 'vitest'
import { quartersUpTo } from './quarters.ts'

it('counts back over the turn of the year, each quarter by its first and last day', () => {
  expect(quartersUpTo('2026-02-11', 2)).toEqual([
    { year: 2026, quarter: 1, from: '2026-01-01', to: '2026-03-31' },
    { year: 2025, quarter: 4, from: '2025-10-01', to: '2025-12-31' },
    { year: 2025, quarter: 3, from: '2025-07-01', to: '2025-09-30' },
  ])
})
