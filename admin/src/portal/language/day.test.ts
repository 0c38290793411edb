import { expect, it } from 'vitest'
import { day, span } from './day.ts'

it('says a day briefly, with the year where it is another', () => {
  expect(day('2026-11-03', 'zh', '2026')).toBe('11月03日')
  expect(day('2025-01-09T08:00:00+08:00', 'zh', '2026')).toBe('2025年01月09日')
  expect(day('2025-01-09', 'en', '2026')).toBe('2025-01-09')
})

it('says both days where a time goes over midnight', () => {
  const year = new Date().getFullYear()
  expect(span(`${year}-11-03T09:00:00+08:00`, `${year}-11-03T11:30:00+08:00`, 'zh')).toBe('11月03日 09:00–11:30')
  expect(span(`${year}-11-03T22:00:00+08:00`, `${year}-11-04T06:00:00+08:00`, 'zh')).toBe(
    '11月03日 22:00 – 11月04日 06:00',
  )
})
