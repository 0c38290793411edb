import { describe, expect, it } from 'vitest'
import { daysOf } from './days-of.ts'

const from = (startsOn: string, rule: string, endsOn: string | null = null) => ({ rule, startsOn, endsOn })

describe('the days of a series', () => {
  it('are the 21st of each month, from the day asked for to the last', () => {
    const talk = from('2017-06-21', 'FREQ=MONTHLY;BYMONTHDAY=21')
    expect(daysOf(talk, '2026-11-21', '2027-01-21')).toEqual(['2026-11-21', '2026-12-21', '2027-01-21'])
    expect(daysOf(talk, '2026-11-22', '2026-12-20')).toEqual([])
  })

  it('are every second week on its weekday, counted from the first', () => {
    const class2 = from('2026-11-02', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH')
    expect(daysOf(class2, '2026-11-01', '2026-12-06')).toEqual(['2026-11-05', '2026-11-19', '2026-12-03'])
  })

  it('are every third month, and the last Saturday of it', () => {
    expect(daysOf(from('2026-01-01', 'FREQ=MONTHLY;INTERVAL=3;BYDAY=-1SA'), '2026-01-01', '2026-12-31')).toEqual([
      '2026-01-31',
      '2026-04-25',
      '2026-07-25',
      '2026-10-31',
    ])
  })

  it('neither begin before it nor go on after it has ended', () => {
    const short = from('2026-11-10', 'FREQ=WEEKLY', '2026-11-24')
    expect(daysOf(short, '2026-01-01', '2027-01-01')).toEqual(['2026-11-10', '2026-11-17', '2026-11-24'])
    expect(daysOf(short, '2026-11-25', '2027-01-01')).toEqual([])
  })
})
