import { Link, Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material'
import { Link as RouterLink } from 'react-router-dom'
import { formatNumber } from '../../words/format.ts'
import { useLanguage, useSay } from '../../words/words.ts'
import { branchMinutesWords as words } from './branch-minutes-words.ts'

const MINUTES_AN_HOUR = 60

export type ServingBranch = {
  id: string
  name: string
  street: { name: string } | null
  community: { name: string } | null
  volunteerMinutes: number | null
  serviceCount: number | null
  minutesRank: number | null
}

/** Branches in the order of their rank; those without one last, as their names go. */
export function BranchTable({ branches }: { branches: readonly ServingBranch[] }) {
  const say = useSay()
  const language = useLanguage()
  const number = (value: number | null) => (value === null ? '—' : formatNumber(value, language))
  const ranked = branches.toSorted((one, other) => (one.minutesRank ?? Infinity) - (other.minutesRank ?? Infinity) || 0)
  if (!branches.length) return <Typography sx={{ p: 1 }}>{say(words.none)}</Typography>
  return (
    <TableContainer>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell align="right">{say(words.rank)}</TableCell>
            <TableCell>{say(words.branch)}</TableCell>
            <TableCell>{say(words.place)}</TableCell>
            <TableCell align="right">{say(words.hours)}</TableCell>
            <TableCell align="right">{say(words.services)}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {ranked.map(({ id, name, street, community, volunteerMinutes, serviceCount, minutesRank }) => (
            <TableRow key={id}>
              <TableCell align="right">{number(minutesRank)}</TableCell>
              <TableCell>
                <Link component={RouterLink} to={`/branches/${id}/show`} sx={{ color: 'text.primary' }}>
                  {name}
                </Link>
              </TableCell>
              <TableCell>{community?.name ?? street?.name ?? ''}</TableCell>
              <TableCell align="right">
                {number(
                  minutesRank === null || volunteerMinutes === null
                    ? null
                    : Math.round((volunteerMinutes / MINUTES_AN_HOUR) * 10) / 10,
                )}
              </TableCell>
              <TableCell align="right">{number(minutesRank === null ? null : serviceCount)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  )
}
