import { expect, it } from 'vitest'
import { asCalendar, asCsv, asJson } from './record-files.ts'

const hours = { startsAt: '2026-12-01T09:00:00+08:00', endsAt: '2026-12-01T11:00:00+08:00' }
const record = {
  partnerUnits: [{ id: 'u', name: '=示例,"单位"', community: { name: '太平角社区' } }],
  needs: [],
  activities: [
    { id: 'a', name: '示例讲座', state: 'PUBLISHED', ...hours, venue: { name: '示例中心' } },
    { id: 'c', name: '取消的', state: 'CANCELLED', ...hours, venue: null },
  ],
  groupSignUps: [
    { id: 'g', state: 'CONFIRMED', ...hours, shift: { name: '上午', activity: { name: '示例清扫' } }, community: null },
  ],
  roomBookings: [{ id: 'b', name: '示例党课', state: 'ASKED', ...hours, room: { name: '示例会议室' } }],
  roomRequests: [{ id: 'r', name: '示例沙龙', state: 'ACCEPTED', ...hours, room: { name: '示例教室' } }],
  matchParties: [{ id: 'm', state: 'SCHEDULED', scheduledOn: '2026-12-31', need: { name: '示例需求' } }],
}

it('is one table below the other, and no cell of it a formula', async () => {
  const text = await asCsv(record).text()
  expect(text).toContain('"u","\'=示例,""单位""","太平角社区"\r\n')
  expect(text).toContain('"partnerUnits"\r\n"id","name","community"\r\n')
  expect(text).not.toContain('"needs"')
  expect(JSON.parse(await asJson(record).text())).toEqual(record)
})

it('is a calendar of what has a day and was not cancelled', async () => {
  const lines = (await asCalendar(record, '示例').text()).split('\r\n')
  expect(lines.filter((line) => /^(UID|DTSTART|DTEND|SUMMARY)/.test(line))).toEqual([
    'UID:a@concentric',
    'DTSTART:20261201T010000Z',
    'DTEND:20261201T030000Z',
    'SUMMARY:示例讲座',
    'UID:g@concentric',
    'DTSTART:20261201T010000Z',
    'DTEND:20261201T030000Z',
    'SUMMARY:上午 · 示例清扫',
    'UID:m@concentric',
    'DTSTART;VALUE=DATE:20261231',
    'DTEND;VALUE=DATE:20270101',
    'SUMMARY:示例需求',
    'UID:r@concentric',
    'DTSTART:20261201T010000Z',
    'DTEND:20261201T030000Z',
    'SUMMARY:示例沙龙',
  ])
})
