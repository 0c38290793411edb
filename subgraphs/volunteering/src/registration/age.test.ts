import { describe, expect, it } from 'vitest'
import { mustBeOldEnough } from './age.ts'

const numbered = (birthday: string) => ({ idNumber: `370202${birthday}0007` })

// the program may run on a clock of another zone; these instants are half an hour before and after midnight of the district
describe.each([
  ['half past eleven at night', '2026-11-28T23:30:00+08:00', '20121128', '20121129'],
  ['half past twelve at night', '2026-11-29T00:30:00+08:00', '20121129', '20121130'],
  ['the last night of a year', '2026-12-31T23:30:00+08:00', '20121231', '20130101'],
  ['the first night of a year', '2027-01-01T00:30:00+08:00', '20130101', '20130102'],
])('at %s', (_when, instant, oldEnough, tooYoung) => {
  const now = new Date(instant)

  it('who turns 14 this day is registered, and who turns 14 the day after is not', () => {
    expect(() => mustBeOldEnough(numbered(oldEnough), now)).not.toThrow()
    expect(() => mustBeOldEnough(numbered(tooYoung), now)).toThrow()
  })

  it('a year of birth alone counts by the same year', () => {
    const year = Number(instant.slice(0, 4))
    expect(() => mustBeOldEnough({ birthYear: year - 15 }, now)).not.toThrow()
    expect(() => mustBeOldEnough({ birthYear: year - 14 }, now)).toThrow()
  })
})
