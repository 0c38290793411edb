import { Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material'
import { type RaRecord } from 'react-admin'
import { fieldOf } from '../graph/meta.ts'
import { useSay } from '../words/words.ts'
import { type Fields } from './changes.ts'
import { conflictWords } from './conflict-words.ts'
import { Value } from './value.tsx'

type Props = { resource: string; newest: RaRecord; theirs: Fields; mine: Fields }

/** Side by side: what a record holds now and what the writer typed, for every field either of them changed. */
export function Differences({ resource, newest, theirs, mine }: Props) {
  const say = useSay()
  const names = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])]
  return (
    <Table size="small" sx={{ mt: 2 }}>
      <TableHead>
        <TableRow>
          <TableCell>{say(conflictWords.field)}</TableCell>
          <TableCell>{say(conflictWords.theirs)}</TableCell>
          <TableCell>{say(conflictWords.mine)}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {names.map((name) => (
          <TableRow key={name}>
            <TableCell component="th" scope="row">
              {say(fieldOf(resource, name).label)}
            </TableCell>
            <TableCell sx={{ fontWeight: name in theirs ? 600 : undefined }}>
              <Value resource={resource} name={name} record={newest} />
            </TableCell>
            <TableCell>
              {name in mine ? (
                <Value resource={resource} name={name} record={{ ...mine, id: newest.id }} />
              ) : (
                say(conflictWords.untouched)
              )}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}
