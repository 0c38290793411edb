import { Box, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material'
import { formatNumber } from '../words/format.ts'
import { useLanguage, useSay } from '../words/words.ts'

type Props = { head: readonly string[]; rows: readonly (readonly [string, ...(number | null)[]])[] }

/** The numbers behind a chart, folded away until somebody wants them. */
export function Numbers({ head, rows }: Props) {
  const say = useSay()
  const language = useLanguage()
  return (
    <Box component="details" sx={{ mt: 1 }}>
      <summary>{say('asTable')}</summary>
      <Table size="small">
        <TableHead>
          <TableRow>
            {head.map((text, at) => (
              <TableCell key={text} align={at ? 'right' : 'left'}>
                {text}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(([name, ...values]) => (
            <TableRow key={name}>
              <TableCell component="th" scope="row">
                {name}
              </TableCell>
              {values.map((value, at) => (
                <TableCell key={head[at + 1]} align="right">
                  {value === null ? '—' : formatNumber(value, language)}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  )
}
