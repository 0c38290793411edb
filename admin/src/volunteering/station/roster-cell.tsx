import { Box, Link } from '@mui/material'
import { useCanAccess } from 'react-admin'
import { Link as RouterLink } from 'react-router-dom'
import { formatDay } from '../../words/format.ts'
import { useLanguage, useSay } from '../../words/words.ts'
import { type Duty } from './roster-grid.tsx'
import { rosterWords } from './roster-words.ts'

type At = { stationId: string; servesOn: string; half: Duty['half'] }
type Props = { at: At; duties: readonly Duty[] | undefined; isCurrent: boolean; onFocus: () => void }

/** A half-day: who is on duty, leading to the duties; nobody, leading to the form that adds somebody. */
export function RosterCell({ at, duties, isCurrent, onFocus }: Props) {
  const say = useSay()
  const language = useLanguage()
  const { canAccess: canAdd } = useCanAccess({ resource: 'rosters', action: 'create' })
  if (!duties) return <Box sx={{ minHeight: 44 }} />
  const isEmpty = duties.length === 0
  const filter = Object.fromEntries(Object.entries(at).map(([name, value]) => [name, { eq: value }]))
  const path =
    isEmpty && canAdd
      ? `/rosters/create?source=${encodeURIComponent(JSON.stringify(at))}`
      : `/rosters?filter=${encodeURIComponent(JSON.stringify(filter))}`
  const day = formatDay(at.servesOn, language)
  return (
    <Link
      component={RouterLink}
      to={path}
      tabIndex={isCurrent ? 0 : -1}
      onFocus={onFocus}
      aria-label={isEmpty && canAdd ? say(rosterWords.add, { day, half: say(rosterWords[at.half]) }) : undefined}
      underline="hover"
      sx={{ display: 'block', minHeight: 44, p: 0.75, color: isEmpty ? 'warning.main' : 'text.primary' }}
    >
      {isEmpty
        ? say(rosterWords.nobody)
        : duties.map(({ id, name, volunteer }) => (
            <Box component="span" key={id} sx={{ display: 'block' }}>
              {volunteer?.displayName ?? name}
            </Box>
          ))}
    </Link>
  )
}
