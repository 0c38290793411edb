import CalendarMonth from '@mui/icons-material/CalendarMonth'
import { Button } from '@mui/material'
import { Link } from 'react-router-dom'
import { useSay } from '../words/words.ts'
import { calendarWords } from './calendar-words.ts'

/** Above the list of activities: the same by day. */
export default function CalendarButton() {
  const say = useSay()
  return (
    <Button
      component={Link}
      to="/calendar"
      variant="outlined"
      startIcon={<CalendarMonth />}
      sx={{ flexShrink: 0, minHeight: 38 }}
    >
      {say(calendarWords.calendar)}
    </Button>
  )
}
