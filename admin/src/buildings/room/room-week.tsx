import { Alert, Box, Button, Card, LinearProgress, Typography } from '@mui/material'
import { useState } from 'react'
import { type RaRecord, useRecordContext } from 'react-admin'
import { CalendarGrid } from '../../calendar/calendar-grid.tsx'
import { calendarWords } from '../../calendar/calendar-words.ts'
import { addDays, today, weeksOf } from '../../calendar/days.ts'
import { type Entry } from '../../calendar/entry.ts'
import { useAsked } from '../../figures/use-asked.ts'
import { formatDate } from '../../words/format.ts'
import { useLanguage, useSay } from '../../words/words.ts'
import { BookAct } from './book-act.tsx'
import { bookingsBetween } from './room.documents.ts'
import { roomWords } from './room-words.ts'

type Answer = { page: { total: number; items: Entry[] } }

/** The bookings of a room, a week at a time, to each who may read them; and the way to book it. */
export default function RoomWeek() {
  const say = useSay()
  const language = useLanguage()
  const room = useRecordContext<RaRecord>()
  const [day, setDay] = useState(today())
  const [round, setRound] = useState(0)
  const [week = []] = weeksOf('week', day)
  const [from, to] = [week[0] ?? day, week.at(-1) ?? day]
  const filter = {
    roomId: { eq: room?.id },
    state: { in: ['ASKED', 'ACCEPTED', 'USED', 'NOT_USED'] },
    startsAt: { gte: `${from}T00:00:00+08:00`, lte: `${to}T23:59:59+08:00` },
  }
  const { data, problem } = useAsked<Answer>([bookingsBetween], { filter }, round)
  const title = say(calendarWords.days, { from: formatDate(from, language), to: formatDate(to, language) })
  const { total = 0, items = [] } = data?.page ?? {}
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mb: 1 }}>
        <Typography variant="h6" component="h3" aria-live="polite" sx={{ flexGrow: 1 }}>
          {`${say(roomWords.week)} · ${title}`}
        </Typography>
        <BookAct onDone={() => setRound(round + 1)} />
        <Button color="inherit" onClick={() => setDay(addDays(day, -7))}>
          {say(calendarWords.previous)}
        </Button>
        <Button color="inherit" onClick={() => setDay(today())}>
          {say(calendarWords.today)}
        </Button>
        <Button color="inherit" onClick={() => setDay(addDays(day, 7))}>
          {say(calendarWords.next)}
        </Button>
      </Box>
      {problem && <Alert severity="error">{problem}</Alert>}
      {total > items.length && <Alert severity="info">{say(roomWords.few, { shown: items.length, total })}</Alert>}
      <Box sx={{ height: 4 }}>{!data && !problem && <LinearProgress />}</Box>
      <Card variant="outlined" sx={{ overflowX: 'auto' }}>
        <CalendarGrid
          view="week"
          day={day}
          resource="roomBookings"
          entries={items}
          label={title}
          onDay={setDay}
          onMore={setDay}
        />
      </Card>
    </>
  )
}
