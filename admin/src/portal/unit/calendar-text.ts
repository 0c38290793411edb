/** Something with a time: from a moment to a moment, or the whole of a day. */
export type Entry = { id: string; title: string; place: string; startsAt: string; endsAt: string }

const LONGEST_LINE_OCTETS = 75
const DAY_MILLISECONDS = 86_400_000

/** A calendar as RFC 5545 writes it. */
export function calendarText(name: string, entries: readonly Entry[], now = new Date()): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Concentric//Portal//ZH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...entries.flatMap((entry) => linesOf(entry, now)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

const linesOf = ({ id, title, place, startsAt, endsAt }: Entry, now: Date): string[] => [
  'BEGIN:VEVENT',
  `UID:${id}@concentric`,
  `DTSTAMP:${instant(now)}`,
  ...(endsAt
    ? [`DTSTART:${instant(new Date(startsAt))}`, `DTEND:${instant(new Date(endsAt))}`]
    : [`DTSTART;VALUE=DATE:${date(startsAt)}`, `DTEND;VALUE=DATE:${date(dayAfter(startsAt))}`]),
  `SUMMARY:${escaped(title)}`,
  ...(place ? [`LOCATION:${escaped(place)}`] : []),
  'END:VEVENT',
]

const instant = (at: Date) => at.toISOString().replace(/[-:]/g, '').replace(/\.\d+/, '')
const date = (day: string) => day.replaceAll('-', '')
const dayAfter = (day: string) => new Date(Date.parse(day) + DAY_MILLISECONDS).toISOString().slice(0, 10)

/** Text as a value: what parts values is escaped, a line break written out, other control characters left out. */
const escaped = (text: string) =>
  text
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replace(/\r\n|[\r\n]/g, '\\n')
    .replace(/\p{Cc}/gu, '')

/** A line in parts of at most 75 octets, each but the first behind a space; no character is cut. */
function folded(line: string): string {
  const octets = new TextEncoder()
  const parts: string[] = []
  let part = ''
  for (const character of line) {
    if (octets.encode(part + character).length > LONGEST_LINE_OCTETS) {
      parts.push(part)
      part = ' '
    }
    part += character
  }
  return [...parts, part].join('\r\n')
}
