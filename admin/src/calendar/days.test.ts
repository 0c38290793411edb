import { describe, expect, it } from 'vitest'
import { addMonths, dayByKey, mondayOf, today, weeksOf } from './days.ts'

describe('the days of the calendar', () => {
  it('are those of the district, wherever the page is read', () => {
    expect(today(Date.parse('2026-11-28T15:59:59Z'))).toBe('2026-11-28')
    expect(today(Date.parse('2026-11-28T16:00:00Z'))).toBe('2026-11-29')
  })

  it('fill whole weeks from Monday', () => {
    const november = weeksOf('month', '2026-11-28')
    expect([november.length, november[0]![0], november.at(-1)!.at(-1)]).toEqual([6, '2026-10-26', '2026-12-06'])
    const february = weeksOf('month', '2027-02-10')
    expect([february.length, february[0]![0], february.at(-1)!.at(-1)]).toEqual([4, '2027-02-01', '2027-02-28'])
    expect(weeksOf('week', '2026-11-29')).toEqual([
      ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28', '2026-11-29'],
    ])
    expect(mondayOf('2026-11-30')).toBe('2026-11-30')
  })

  it('go from month to month, and stop at the end of a shorter one', () => {
    expect([addMonths('2026-12-31', 2), addMonths('2026-03-31', -1), addMonths('2026-01-15', -1)]).toEqual([
      '2027-02-28',
      '2026-02-28',
      '2025-12-15',
    ])
  })

  it.each([
    ['ArrowLeft', '2026-11-30'],
    ['ArrowRight', '2026-12-02'],
    ['ArrowUp', '2026-11-24'],
    ['ArrowDown', '2026-12-08'],
    ['Home', '2026-11-30'],
    ['End', '2026-12-06'],
    ['PageUp', '2026-11-01'],
    ['PageDown', '2027-01-01'],
    ['Tab', undefined],
  ])('are gone through by the keyboard: %s', (key, day) => {
    expect(dayByKey(key, '2026-12-01')).toBe(day)
  })
})
