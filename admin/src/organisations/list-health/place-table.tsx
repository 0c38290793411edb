import { Button, Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material'
import { formatNumber } from '../../words/format.ts'
import { useLanguage, useSay } from '../../words/words.ts'
import { counts, type PlaceHealth } from './health.ts'
import { healthWords } from './health-words.ts'

type Props = { places: readonly PlaceHealth[]; onOpen?: (id: string) => void }

/** The state of the lists by place; a street opens to its communities. */
export function PlaceTable({ places, onOpen }: Props) {
  const say = useSay()
  const language = useLanguage()
  return (
    <TableContainer>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{say(healthWords.place)}</TableCell>
            {counts.map((count) => (
              <TableCell key={count} align="right">
                {say(healthWords[count])}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {places.map((place) => (
            <TableRow key={place.id}>
              <TableCell>
                {onOpen ? (
                  <Button
                    size="small"
                    color="inherit"
                    onClick={() => onOpen(place.id)}
                    sx={{ textAlign: 'start', px: 0, minWidth: 0 }}
                  >
                    {place.name}
                  </Button>
                ) : (
                  place.name
                )}
              </TableCell>
              {counts.map((count) => (
                <TableCell key={count} align="right">
                  {formatNumber(place[count], language)}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  )
}
