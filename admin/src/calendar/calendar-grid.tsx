import { Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material'
import { type KeyboardEvent, useState } from 'react'
import { type ResourceName } from '../graph/meta.ts'
import { useSay } from '../words/words.ts'
import { weekdays } from './calendar-words.ts'
import { DayCell } from './day-cell.tsx'
import { dayByKey, today, type View, weeksOf } from './days.ts'
import { type Entry } from './entry.ts'

/** So many a day of the month shows; the rest is one week away. */
const MOST_IN_MONTH = 4

type Props = {
  view: View
  day: string
  /** What begins on these days, and the list it is of. */
  entries: readonly Entry[]
  resource?: ResourceName
  label: string
  onDay: (day: string) => void
  onMore: (day: string) => void
}

/** The days of a month or a week as a grid the arrow keys go through. */
export function CalendarGrid({ view, day, entries, resource = 'activities', label, onDay, onMore }: Props) {
  const say = useSay()
  const [focused, setFocused] = useState<string>()
  const byDay = Map.groupBy(entries, ({ startsAt }) => startsAt.slice(0, 10))
  function onKeyDown(event: KeyboardEvent) {
    const next = dayByKey(event.key, day)
    // keys within a link or a button of a day are theirs
    if (!next || (event.target as HTMLElement).getAttribute('role') !== 'gridcell') return
    event.preventDefault()
    setFocused(next)
    onDay(next)
  }
  return (
    <Table role="grid" aria-label={label} onKeyDown={onKeyDown} sx={{ tableLayout: 'fixed', minWidth: 700 }}>
      <TableHead>
        <TableRow>
          {weekdays.map((weekday) => (
            <TableCell key={weekday[1]} scope="col" sx={{ p: 0.5 }}>
              {say(weekday)}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {weeksOf(view, day).map((week) => (
          <TableRow key={week[0]}>
            {week.map((each) => (
              <DayCell
                key={each}
                day={each}
                entries={byDay.get(each) ?? []}
                resource={resource}
                most={view === 'month' ? MOST_IN_MONTH : Number.POSITIVE_INFINITY}
                isChosen={each === day}
                isFocused={each === focused}
                isToday={each === today()}
                isOutside={view === 'month' && each.slice(0, 7) !== day.slice(0, 7)}
                onChoose={(chosen) => {
                  if (view === 'week' || chosen.slice(0, 7) === day.slice(0, 7)) onDay(chosen)
                }}
                onMore={onMore}
              />
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}
