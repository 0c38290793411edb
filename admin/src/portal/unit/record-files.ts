import { defused } from '../../sheet/formulas.ts'
import { calendarText, type Entry } from './calendar-text.ts'
import { type OwnRecord, type Row } from './own-record.ts'

/** All of it as JSON. */
export const asJson = (record: OwnRecord): Blob =>
  new Blob([JSON.stringify(record, null, 2)], { type: 'application/json' })

/** All of it as one text of comma-separated values: a list below the other, each with its name and its columns first. */
export function asCsv(record: OwnRecord): Blob {
  const lines = Object.entries(record).flatMap(([name, rows]) => {
    const columns = Object.keys(rows[0] ?? {})
    return rows.length ? [[name], columns, ...rows.map((row) => columns.map((column) => textOf(row[column]))), []] : []
  })
  // the mark at its head tells spreadsheets that it is UTF-8
  const text = lines.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('')
  return new Blob(['\uFEFF', text], { type: 'text/csv' })
}

const quoted = (cell: string) => `"${defused(cell).replaceAll('"', '""')}"`

/** A value as text: of a row within a row its names. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value !== 'object') return String(value)
  return Object.values(value).map(textOf).filter(Boolean).join(' · ')
}

/** What of it has a day, as a calendar: what the unit hosts, where its groups go, what was agreed for a day, and rooms that are booked. */
export function asCalendar(record: OwnRecord, name: string): Blob {
  const { activities = [], groupSignUps = [], matchParties = [], roomBookings = [], roomRequests = [] } = record
  const stands = ({ state }: Row) => state !== 'CANCELLED' && state !== 'DRAFT'
  const entries: Entry[] = [
    ...activities.filter(stands).map((row) => entryOf(row, row.name, row.venue)),
    ...groupSignUps.filter(stands).map((row) => entryOf(row, row.shift, row.community)),
    ...matchParties
      .filter((row) => row.scheduledOn && stands(row))
      .map((row) => ({ ...entryOf(row, row.need, row.community), startsAt: textOf(row.scheduledOn) })),
    ...[...roomBookings, ...roomRequests]
      .filter(({ state }) => state === 'ACCEPTED' || state === 'USED')
      .map((row) => entryOf(row, row.name, row.room)),
  ]
  return new Blob([calendarText(name, entries)], { type: 'text/calendar' })
}

const entryOf = ({ id, startsAt, endsAt }: Row, title: unknown, place: unknown): Entry => ({
  id: textOf(id),
  title: textOf(title),
  place: textOf(place),
  startsAt: textOf(startsAt),
  endsAt: textOf(endsAt),
})
