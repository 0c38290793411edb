import { Box, Card, Checkbox, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material'
import { RecordLink } from '../../resource/record-link.tsx'
import { pageLanguage, useSay } from '../../words/words.ts'
import { type Pair } from './pair.ts'
import { pairsWords } from './pairs-words.ts'

type Props = {
  pairs: readonly Pair[]
  chosen: ReadonlySet<string>
  refused: Readonly<Record<string, string>>
  isBusy: boolean
  onChoose: (chosen: ReadonlySet<string>) => void
}

/** One row a pair, with a box to choose it and the sum that put it there. */
export function PairTable({ pairs, chosen, refused, isBusy, onChoose }: Props) {
  const say = useSay()
  const all = pairs.length === chosen.size
  function turn(needId: string) {
    const next = new Set(chosen)
    if (!next.delete(needId)) next.add(needId)
    onChoose(next)
  }
  return (
    <Card>
      <Box tabIndex={0} role="region" aria-label={say(pairsWords.title)} sx={{ overflowX: 'auto' }}>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell padding="checkbox">
                <Checkbox
                  checked={all}
                  indeterminate={chosen.size > 0 && !all}
                  disabled={isBusy}
                  onChange={() => onChoose(new Set(all ? [] : pairs.map(({ needId }) => needId)))}
                  slotProps={{ input: { 'aria-label': say(pairsWords.all) } }}
                />
              </TableCell>
              <TableCell>{say(pairsWords.need)}</TableCell>
              <TableCell>{say(pairsWords.offer)}</TableCell>
              <TableCell align="right">{say(pairsWords.score)}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {pairs.map(({ needId, needName, offer }) => (
              <TableRow key={needId}>
                <TableCell padding="checkbox">
                  <Checkbox
                    checked={chosen.has(needId)}
                    disabled={isBusy}
                    onChange={() => turn(needId)}
                    slotProps={{ input: { 'aria-label': say(pairsWords.choose, { name: needName }) } }}
                  />
                </TableCell>
                <TableCell>
                  <RecordLink resource="needs" id={needId} text={needName} strong />
                  {refused[needId] && (
                    <Typography variant="body2" role="alert" sx={{ color: 'error.main' }}>
                      {refused[needId]}
                    </Typography>
                  )}
                </TableCell>
                <TableCell sx={{ minWidth: 220 }}>
                  <RecordLink
                    resource={offer.offerId ? 'serviceOffers' : 'sharedResources'}
                    id={(offer.offerId ?? offer.resourceId)!}
                    text={offer.name}
                  />
                  <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                    {offer.reasons
                      .map(
                        ({ text, textEnglish, points }) => `${pageLanguage() === 'en' ? textEnglish : text} ${points}`,
                      )
                      .join(' + ')}
                  </Typography>
                </TableCell>
                <TableCell align="right">{offer.score}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
    </Card>
  )
}
