import {
  Box,
  Card,
  Checkbox,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  TextField,
  Typography,
} from '@mui/material'
import { useSay } from '../words/words.ts'
import { hostWords } from './host-words.ts'
import { type Entry } from './sheet-entry.ts'

type Props = {
  entries: readonly Entry[]
  refused: Readonly<Record<string, string>>
  onChange: (volunteerId: string, change: Partial<Entry>) => void
}

/** One row a line of the sheet: who came, and for how long. */
export function EntryRows({ entries, refused, onChange }: Props) {
  const say = useSay()
  return (
    <Card>
      <Box tabIndex={0} role="region" aria-label={say(hostWords.enterSheet)} sx={{ overflowX: 'auto' }}>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell padding="checkbox">{say(hostWords.cameColumn)}</TableCell>
              <TableCell>{say(hostWords.name)}</TableCell>
              <TableCell>{say(hostWords.minutes)}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {entries.map(({ volunteerId, name, signUp, recorded, came, minutes }) => (
              <TableRow key={volunteerId}>
                <TableCell padding="checkbox">
                  <Checkbox
                    checked={came || !!recorded}
                    disabled={!!recorded}
                    onChange={(_, checked) => onChange(volunteerId, { came: checked })}
                    slotProps={{ input: { 'aria-label': say(hostWords.cameOf, { name }) } }}
                  />
                </TableCell>
                <TableCell>
                  {name}
                  {!!signUp?.children && ` · ${say(hostWords.children)} ${signUp.children}`}
                  {refused[volunteerId] && (
                    <Typography variant="body2" role="alert" sx={{ color: 'error.main' }}>
                      {refused[volunteerId]}
                    </Typography>
                  )}
                </TableCell>
                <TableCell>
                  {recorded && say(hostWords.recorded, { count: recorded.minutes })}
                  {!recorded && signUp?.attends === false && say(hostWords.onlyChildren)}
                  {!recorded && signUp?.attends !== false && (
                    <TextField
                      type="number"
                      margin="none"
                      value={minutes}
                      disabled={!came}
                      onChange={({ target }) => onChange(volunteerId, { minutes: Number(target.value) })}
                      sx={{ width: 110 }}
                      slotProps={{ htmlInput: { min: 1, 'aria-label': say(hostWords.minutesOf, { name }) } }}
                    />
                  )}
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
    </Card>
  )
}
