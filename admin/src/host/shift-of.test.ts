import { expect, it } from 'vitest'
import { shiftOf } from './shift-of.ts'

const at = (hours: string) => `2026-11-28T${hours}:00+08:00`
const morning = { id: 'morning', startsAt: at('09:00'), endsAt: at('11:00') }
const noon = { id: 'noon', startsAt: at('11:00'), endsAt: at('13:00') }
const shifts = [morning, noon]

it('shows the shift that is on, the nearest when none is, and the one asked for', () => {
  expect(shiftOf(shifts, null, Date.parse(at('10:59')))).toBe(morning)
  expect(shiftOf(shifts, null, Date.parse(at('11:01')))).toBe(noon)
  expect(shiftOf(shifts, null, Date.parse(at('07:00')))).toBe(morning)
  expect(shiftOf(shifts, null, Date.parse(at('20:00')))).toBe(noon)
  expect(shiftOf(shifts, 'morning', Date.parse(at('20:00')))).toBe(morning)
  expect(shiftOf([], 'morning', 0)).toBeUndefined()
})
