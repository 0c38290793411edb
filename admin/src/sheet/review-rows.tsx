import { Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material'
import { alpha, type Theme } from '@mui/material/styles'
import { useSay } from '../words/words.ts'
import { addressOf } from './address.ts'
import { ChangeText } from './change-text.tsx'
import { outcomes } from './outcomes.ts'
import { type PlannedRow } from './plan-rows.ts'
import { type Sheet } from './read-sheet.ts'
import { sheetWords } from './sheet-words.ts'

const MOST_SHOWN = 200

type Props = { rows: readonly PlannedRow[]; sheet: Sheet }

/** Every row with what becomes of it: the wrong ones first, old and new of each cell side by side. */
export function ReviewRows({ rows, sheet }: Props) {
  const say = useSay()
  const rank = ({ outcome }: PlannedRow) => outcomes.findIndex(({ name }) => name === outcome)
  const sorted = [...rows].sort((one, other) => rank(one) - rank(other) || one.number - other.number)
  return (
    <>
      <Table size="small" sx={{ '& td, & th': { px: { xs: 0.75, sm: 2 }, verticalAlign: 'top' } }}>
        <TableHead>
          <TableRow>
            <TableCell>{say(sheetWords.rowNumber)}</TableCell>
            <TableCell>{say(sheetWords.outcome)}</TableCell>
            <TableCell>{say(sheetWords.record)}</TableCell>
            <TableCell>{say(sheetWords.differences)}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {sorted.slice(0, MOST_SHOWN).map((row) => (
            <TableRow key={row.number} sx={{ background: tintOf(row) }}>
              <TableCell>{row.number}</TableCell>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>{say(outcomes[rank(row)]?.word ?? ['', ''])}</TableCell>
              <TableCell sx={{ maxWidth: { xs: 90, sm: 260 }, overflowWrap: 'anywhere' }}>{row.title}</TableCell>
              <TableCell sx={{ overflowWrap: 'anywhere' }}>
                {row.problems.map((problem) => (
                  <Problem key={`${problem.column} ${problem.message[0]}`} row={row} sheet={sheet} problem={problem} />
                ))}
                {!row.problems.length &&
                  row.changes.map((change) => (
                    <ChangeText key={change.column.key} change={change} isNew={row.outcome === 'new'} />
                  ))}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {rows.length > MOST_SHOWN && (
        <Typography sx={{ mt: 1, color: 'text.secondary' }}>
          {say(sheetWords.moreRows, { count: rows.length - MOST_SHOWN })}
        </Typography>
      )}
    </>
  )
}

const tintOf =
  ({ outcome }: PlannedRow) =>
  ({ palette }: Theme) => {
    const { color = 'default' } = outcomes.find(({ name }) => name === outcome) ?? {}
    return color === 'default' ? undefined : alpha(palette[color].main, 0.1)
  }

type ProblemProps = { row: PlannedRow; sheet: Sheet; problem: PlannedRow['problems'][number] }

function Problem({ row, sheet, problem }: ProblemProps) {
  const say = useSay()
  const header = problem.column === null ? undefined : sheet.headers[problem.column]
  return (
    <div>
      <strong>
        {addressOf(problem, row.number)} {header}
      </strong>{' '}
      {say(problem.message)}
    </div>
  )
}
