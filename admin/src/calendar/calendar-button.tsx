import CalendarMonth from '@mui/icons-material/CalendarMonth'
import { LinkAboveList } from '../resource/link-above-list.tsx'
import { calendarWords } from './calendar-words.ts'

/** Above the list of activities: the same by day. */
export default function CalendarButton() {
  return <LinkAboveList to="/calendar" icon={<CalendarMonth />} word={calendarWords.calendar} />
}
