import { expect, it } from 'vitest'
import { type Entry, entriesOf, marksOf, toRecord } from './sheet-entry.ts'

const times = { startsAt: '2026-11-28T09:00:00+08:00', endsAt: '2026-11-28T10:30:00+08:00' }
const seat = (id: string, state: string, attends = true) => ({
  id,
  state,
  attends,
  children: attends ? 0 : 2,
  volunteerNumber: `TJ-${id}`,
  displayName: '示例',
  volunteerId: `volunteer ${id}`,
})
const seats = [seat('a', 'CONFIRMED'), seat('b', 'ATTENDED'), seat('c', 'CONFIRMED'), seat('d', 'CONFIRMED', false)]
const shift = { id: 'shift', name: '上午', ...times, activity: null, signUps: { items: seats } }
const early = { startsAt: '2026-11-28T08:00:00+08:00', endsAt: times.startsAt }
const records = [
  { id: 'r', volunteerId: 'volunteer c', minutes: 60, ...times },
  { id: 'q', volunteerId: 'volunteer a', minutes: 60, ...early },
]
const ticked = (entries: readonly Entry[], ...ids: string[]) =>
  entries.map((entry) => ({ ...entry, came: ids.includes(entry.signUp?.id ?? '') }))

it('begins with who was seen, the minutes of the shift, and what is recorded of its time', () => {
  expect(entriesOf(shift, records).map(({ came, minutes, recorded }) => [came, minutes, recorded?.id])).toEqual([
    [false, 90, undefined],
    [true, 90, undefined],
    [false, 90, 'r'],
    [false, 90, undefined],
  ])
})

it('marks what differs from the sheet, and leaves who is recorded alone', () => {
  const entries = ticked(entriesOf(shift, records), 'a', 'd')
  expect(marksOf(entries, true)).toEqual({ attended: ['a', 'd'], absent: ['b'] })
  expect(marksOf(entries, false)).toEqual({ attended: ['a', 'd'], absent: [] })
})

it('records who came himself and is not recorded yet, with or without a sign-up', () => {
  const entries = ticked(entriesOf(shift, records), 'a', 'c', 'd')
  const walkIn = { volunteerId: 'guest', name: '示例', came: true, minutes: 30 }
  expect(toRecord([...entries, walkIn]).map(({ volunteerId }) => volunteerId)).toEqual(['volunteer a', 'guest'])
})
