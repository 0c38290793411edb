import { Checkbox, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material'
import { RecordLink } from '../../resource/record-link.tsx'
import { useSay } from '../../words/words.ts'
import { type UnitToAsk } from './health.ts'
import { healthWords } from './health-words.ts'

type Props = {
  units: readonly UnitToAsk[]
  chosen: readonly string[]
  /** Left out for who may not ask them. */
  onChoose?: (ids: string[]) => void
}

/** The units whose entries are due, to be chosen. */
export function UnitTable({ units, chosen, onChoose }: Props) {
  const say = useSay()
  const all = units.map(({ id }) => id)
  const turned = (id: string) => (chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id])
  return (
    <Table size="small">
      <TableHead>
        <TableRow>
          {onChoose && (
            <TableCell padding="checkbox">
              <Checkbox
                checked={chosen.length === all.length}
                indeterminate={chosen.length > 0 && chosen.length < all.length}
                onChange={({ target }) => onChoose(target.checked ? all : [])}
                slotProps={{ input: { 'aria-label': say(healthWords.all) } }}
              />
            </TableCell>
          )}
          <TableCell>{say(healthWords.unit)}</TableCell>
          <TableCell align="right">{say(healthWords.dueCount)}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {units.map(({ id, name, due, neverAsked }) => (
          <TableRow key={id}>
            {onChoose && (
              <TableCell padding="checkbox">
                <Checkbox
                  checked={chosen.includes(id)}
                  onChange={() => onChoose(turned(id))}
                  slotProps={{ input: { 'aria-label': say(healthWords.choose, { name }) } }}
                />
              </TableCell>
            )}
            <TableCell>
              <RecordLink resource="partnerUnits" id={id} text={name} />
              {neverAsked && ` · ${say(healthWords.never)}`}
            </TableCell>
            <TableCell align="right">{due}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}
