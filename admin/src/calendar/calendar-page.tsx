import { Alert, Box, Button, Card, LinearProgress, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material'
import { useState } from 'react'
import { Title } from 'react-admin'
import { Link, useSearchParams } from 'react-router-dom'
import { useAsked } from '../figures/use-asked.ts'
import { useViewer } from '../session/use-viewer.ts'
import { levelOf, type Viewer } from '../session/viewer.ts'
import { formatDate } from '../words/format.ts'
import { useLanguage, useSay } from '../words/words.ts'
import { activitiesBetween } from './calendar.documents.ts'
import { CalendarGrid } from './calendar-grid.tsx'
import { calendarWords } from './calendar-words.ts'
import { addDays, addMonths, today, type View, weeksOf } from './days.ts'
import { type Entry } from './entry.ts'

type Answer = { page: { total: number; items: Entry[] } }

/** Everything that happens, by month or by week; to a clerk that of his place. */
export default function CalendarPage() {
  const who = useViewer()
  return who ? <Calendar who={who} /> : <LinearProgress />
}

function Calendar({ who }: { who: Viewer }) {
  const say = useSay()
  const language = useLanguage()
  const [search, setSearch] = useSearchParams()
  const [day, setDay] = useState(search.get('day') ?? today())
  const view: View = search.get('view') === 'week' ? 'week' : 'month'
  const weeks = weeksOf(view, day)
  const [from, to] = [weeks[0]?.[0] ?? day, weeks.at(-1)?.at(-1) ?? day]
  const { data, problem } = useAsked<Answer>([activitiesBetween], {
    filter: { startsAt: { gte: `${from}T00:00:00+08:00`, lte: `${to}T23:59:59+08:00` }, ...ownPlace(who) },
  })
  const show = (next: View, on = day) => {
    setDay(on)
    setSearch({ view: next, day: on }, { replace: true })
  }
  const turn = (by: number) => setDay(view === 'week' ? addDays(day, 7 * by) : addMonths(day, by))
  const title =
    view === 'week'
      ? say(calendarWords.days, { from: formatDate(from, language), to: formatDate(to, language) })
      : say(calendarWords.title, { year: day.slice(0, 4), month: String(Number(day.slice(5, 7))) })
  const { total = 0, items = [] } = data?.page ?? {}
  return (
    <Box sx={{ py: 1.5 }}>
      <Title title={say(calendarWords.calendar)} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mb: 1 }}>
        <Typography variant="h5" component="h2" aria-live="polite" sx={{ flexGrow: 1 }}>
          {title}
        </Typography>
        <Button color="inherit" onClick={() => turn(-1)}>
          {say(calendarWords.previous)}
        </Button>
        <Button color="inherit" onClick={() => setDay(today())}>
          {say(calendarWords.today)}
        </Button>
        <Button color="inherit" onClick={() => turn(1)}>
          {say(calendarWords.next)}
        </Button>
        <ToggleButtonGroup
          exclusive
          size="small"
          value={view}
          aria-label={say(calendarWords.view)}
          onChange={(_, next: View | null) => next && show(next)}
        >
          <ToggleButton value="month">{say(calendarWords.month)}</ToggleButton>
          <ToggleButton value="week">{say(calendarWords.week)}</ToggleButton>
        </ToggleButtonGroup>
        <Button component={Link} to="/activities" color="inherit">
          {say(calendarWords.toList)}
        </Button>
      </Box>
      {problem && <Alert severity="error">{problem}</Alert>}
      {total > items.length && <Alert severity="info">{say(calendarWords.few, { shown: items.length, total })}</Alert>}
      <Box sx={{ height: 4 }}>{!data && !problem && <LinearProgress />}</Box>
      <Card sx={{ overflowX: 'auto' }}>
        <CalendarGrid
          view={view}
          day={day}
          entries={items}
          label={title}
          onDay={setDay}
          onMore={(chosen) => show('week', chosen)}
        />
      </Card>
      <Typography variant="body2" sx={{ mt: 1, color: 'text.secondary' }}>
        {say(calendarWords.keys)}
      </Typography>
    </Box>
  )
}

/** A clerk of a street or a community looks at what is there. */
function ownPlace({ acting }: Viewer) {
  const level = levelOf(acting)
  return (level === 'street' || level === 'community') && acting.place
    ? { [`${level}Id`]: { eq: acting.place.id } }
    : {}
}
