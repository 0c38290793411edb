/** An event of a calendar, as the database tells it. */
export type CalendarEvent = {
  id: string
  title: string
  place: string
  startsAt: string
  endsAt: string
  changedAt: string
  changes: number
  status: 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED'
}

const LONGEST_LINE_OCTETS = 75

/** A calendar as RFC 5545 writes it, its events in the order given. */
export function calendarText(name: string, events: readonly CalendarEvent[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Concentric//Calendar//ZH',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap(linesOf),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

const linesOf = (event: CalendarEvent): string[] => [
  'BEGIN:VEVENT',
  `UID:${event.id}@concentric`,
  `DTSTAMP:${instant(event.changedAt)}`,
  `DTSTART:${instant(event.startsAt)}`,
  `DTEND:${instant(event.endsAt)}`,
  `SEQUENCE:${event.changes}`,
  `SUMMARY:${escaped(event.title)}`,
  `LOCATION:${escaped(event.place)}`,
  `STATUS:${event.status}`,
  'END:VEVENT',
]

/** A moment in UTC: `20261128T010000Z`. */
const instant = (at: string) => new Date(at).toISOString().replace(/[-:]/g, '').replace(/\.\d+/, '')

/** Text as a value: what parts values is escaped, a line break written out, other control characters left out. */
const escaped = (text: string) =>
  text
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replace(/\r\n|[\r\n]/g, '\\n')
    .replace(/\p{Cc}/gu, '')

/** A line in parts of at most 75 octets, each but the first behind a space; no character is cut. */
function folded(line: string): string {
  const parts: string[] = []
  let part = ''
  for (const character of line) {
    if (Buffer.byteLength(part + character) > LONGEST_LINE_OCTETS) {
      parts.push(part)
      part = ' '
    }
    part += character
  }
  return [...parts, part].join('\r\n')
}
