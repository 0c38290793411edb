import { Box, Card, Checkbox, Chip, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material'
import { enums } from '../graph/meta.ts'
import { RecordLink } from '../resource/record-link.tsx'
import { SampleChip } from '../resource/sample-chip.tsx'
import { formatInstant, formatNumber } from '../words/format.ts'
import { useLanguage, useSay } from '../words/words.ts'
import { bankWords, oddPatternWords } from './bank-words.ts'

/** A record that waits to be confirmed. */
export type Waiting = {
  id: string
  version: number
  name: string
  startsAt: string
  endsAt: string
  minutes: number
  source: string
  oddPatterns: string[]
  sample: boolean
  volunteer: { id: string; number: string; displayName: string | null } | null
}

type Props = {
  rows: readonly Waiting[]
  chosen: ReadonlySet<string>
  refused: Readonly<Record<string, string>>
  onChoose: (chosen: ReadonlySet<string>) => void
}

/** One row a record, each with a box to choose it. */
export function QueueRows({ rows, chosen, refused, onChoose }: Props) {
  const say = useSay()
  const language = useLanguage()
  const all = rows.length === chosen.size
  function turn(id: string) {
    const next = new Set(chosen)
    if (!next.delete(id)) next.add(id)
    onChoose(next)
  }
  return (
    <Card>
      <Box tabIndex={0} role="region" aria-label={say(bankWords.queue)} sx={{ overflowX: 'auto' }}>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell padding="checkbox">
                <Checkbox
                  checked={all}
                  indeterminate={chosen.size > 0 && !all}
                  onChange={() => onChoose(new Set(all ? [] : rows.map(({ id }) => id)))}
                  slotProps={{ input: { 'aria-label': say(bankWords.chooseAll) } }}
                />
              </TableCell>
              <TableCell>{say(bankWords.service)}</TableCell>
              <TableCell>{say(bankWords.volunteer)}</TableCell>
              <TableCell align="right">{say(bankWords.amount)}</TableCell>
              <TableCell>{say(bankWords.hints)}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map((row) => (
              <TableRow key={row.id}>
                <TableCell padding="checkbox">
                  <Checkbox
                    checked={chosen.has(row.id)}
                    onChange={() => turn(row.id)}
                    slotProps={{ input: { 'aria-label': say(bankWords.choose, { name: row.name }) } }}
                  />
                </TableCell>
                <TableCell>
                  <RecordLink resource="serviceRecords" id={row.id} text={row.name} strong />
                  <SampleChip record={row} />
                  <Typography variant="body2">
                    {formatInstant(row.startsAt, language)} – {row.endsAt.slice(11, 16)}
                  </Typography>
                  {refused[row.id] && (
                    <Typography variant="body2" role="alert" sx={{ color: 'error.main' }}>
                      {refused[row.id]}
                    </Typography>
                  )}
                </TableCell>
                <TableCell>
                  {row.volunteer && (
                    <RecordLink
                      resource="volunteers"
                      id={row.volunteer.id}
                      text={[row.volunteer.number, row.volunteer.displayName].filter(Boolean).join(' ')}
                    />
                  )}
                </TableCell>
                <TableCell align="right">{formatNumber(row.minutes, language)}</TableCell>
                <TableCell>
                  {say(enums.RecordSource?.[row.source] ?? [row.source, row.source])}{' '}
                  {row.oddPatterns.map((name) => (
                    <Chip
                      key={name}
                      size="small"
                      variant="outlined"
                      color="warning"
                      label={say(oddPatternWords[name] ?? [name, name])}
                      sx={{ ml: 0.5 }}
                    />
                  ))}
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
    </Card>
  )
}
