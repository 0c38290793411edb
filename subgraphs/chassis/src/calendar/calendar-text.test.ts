import { describe, expect, it } from 'vitest'
import { type CalendarEvent, calendarText } from './calendar-text.ts'

const run: CalendarEvent = {
  id: '1',
  title: '“直通车”',
  place: '示例社区',
  startsAt: '2026-12-01T09:00:00+08:00',
  endsAt: '2026-12-01T12:00:00+08:00',
  changedAt: '2026-11-28T18:00:00.123+08:00',
  changes: 2,
  status: 'CONFIRMED',
}
const unfolded = (text: string) => text.replace(/\r\n /g, '').split('\r\n')

describe('a calendar', () => {
  it('says when and where, in UTC, and whether it is cancelled', () => {
    const lines = unfolded(calendarText('线路', [run, { ...run, id: '2', status: 'CANCELLED' }]))
    expect(lines.slice(0, 2)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0'])
    expect(lines.slice(-2)).toEqual(['END:VCALENDAR', ''])
    expect(lines).toEqual(
      expect.arrayContaining([
        'UID:1@concentric',
        'DTSTAMP:20261128T100000Z',
        'DTSTART:20261201T010000Z',
        'DTEND:20261201T040000Z',
        'SEQUENCE:2',
        'SUMMARY:“直通车”',
        'LOCATION:示例社区',
        'STATUS:CONFIRMED',
        'STATUS:CANCELLED',
      ]),
    )
    expect(lines.filter((line) => line === 'BEGIN:VEVENT').length).toBe(2)
  })

  it('escapes what parts values, writes line breaks out and lets nobody add a line', () => {
    const lines = unfolded(calendarText('甲,乙;丙\\丁', [{ ...run, title: '甲\r\nSTATUS:CANCELLED\n乙\u0007' }]))
    expect(lines).toContain('X-WR-CALNAME:甲\\,乙\\;丙\\\\丁')
    expect(lines).toContain('SUMMARY:甲\\nSTATUS:CANCELLED\\n乙')
    expect(lines).not.toContain('STATUS:CANCELLED')
  })

  it('folds lines after 75 octets at most and cuts no character', () => {
    const title = `${'志愿服务'.repeat(40)}😀`
    const text = calendarText('线路', [{ ...run, title }])
    const lines = text.split('\r\n')
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
    expect(lines.filter((line) => line.startsWith(' ')).length).toBeGreaterThan(5)
    expect(unfolded(text)).toContain(`SUMMARY:${title}`)
    const [first, second] = calendarText('a'.repeat(200), []).split('\r\n').slice(4)
    expect([first?.length, second?.length]).toEqual([75, 75])
  })
})
