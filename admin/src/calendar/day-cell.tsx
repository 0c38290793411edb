import { Box, Button, TableCell, Typography } from '@mui/material'
import { useEffect, useRef } from 'react'
import { type ResourceName } from '../graph/meta.ts'
import { RecordLink } from '../resource/record-link.tsx'
import { SampleChip } from '../resource/sample-chip.tsx'
import { formatDate } from '../words/format.ts'
import { useLanguage, useSay } from '../words/words.ts'
import { calendarWords } from './calendar-words.ts'
import { type Entry } from './entry.ts'

type Props = {
  day: string
  entries: readonly Entry[]
  resource: ResourceName
  most: number
  isChosen: boolean
  /** Whether the keyboard has just come to this day. */
  isFocused: boolean
  isToday: boolean
  isOutside: boolean
  onChoose: (day: string) => void
  onMore: (day: string) => void
}

/** One day of the calendar with what begins on it; the keyboard stands on one day at a time. */
export function DayCell({
  day,
  entries,
  resource,
  most,
  isChosen,
  isFocused,
  isToday,
  isOutside,
  onChoose,
  onMore,
}: Props) {
  const say = useSay()
  const language = useLanguage()
  const cell = useRef<HTMLTableCellElement>(null)
  useEffect(() => {
    if (isFocused) cell.current?.focus()
  }, [isFocused])
  const hidden = entries.length - most
  return (
    <TableCell
      ref={cell}
      role="gridcell"
      tabIndex={isChosen ? 0 : -1}
      aria-label={formatDate(day, language)}
      aria-selected={isChosen}
      aria-current={isToday ? 'date' : undefined}
      onFocus={() => onChoose(day)}
      sx={{
        verticalAlign: 'top',
        p: 0.5,
        height: 96,
        bgcolor: isOutside ? 'action.hover' : undefined,
        border: 1,
        borderColor: 'divider',
        '&:focus-visible': { outline: 2, outlineColor: 'primary.main', outlineOffset: -2 },
      }}
    >
      <Typography variant="body2" sx={{ fontWeight: isToday ? 700 : 400, color: isToday ? 'primary.main' : undefined }}>
        {Number(day.slice(8))}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {entries.slice(0, hidden > 0 ? most : undefined).map((entry) => (
          <Line key={entry.id} entry={entry} resource={resource} />
        ))}
      </Box>
      {hidden > 0 && (
        <Button size="small" color="inherit" onClick={() => onMore(day)} sx={{ p: 0, minWidth: 0 }}>
          {say(calendarWords.more, { count: hidden })}
        </Button>
      )}
    </TableCell>
  )
}

function Line({ entry, resource }: { entry: Entry; resource: ResourceName }) {
  const { id, name, state, startsAt, seats, seatsTaken, askedBy } = entry
  const say = useSay()
  return (
    <Typography
      component="li"
      variant="body2"
      sx={{
        overflowWrap: 'anywhere',
        textDecoration: state === 'CANCELLED' ? 'line-through' : undefined,
        fontStyle: state === 'DRAFT' || state === 'ASKED' ? 'italic' : undefined,
      }}
    >
      {startsAt.slice(11, 16)} <RecordLink resource={resource} id={id} text={name} />
      {askedBy && ` ${askedBy}`}
      {typeof seats === 'number' &&
        typeof seatsTaken === 'number' &&
        ` ${say(calendarWords.seats, { taken: seatsTaken, seats })}`}
      <SampleChip record={entry} />
    </Typography>
  )
}
