import { Box, Typography } from '@mui/material'
import { type FigureRow } from '../../figures/figure.ts'
import { type Pair } from '../../graph/meta.ts'
import { useSay } from '../../words/words.ts'
import { exchangeWords } from './unit-exchange-words.ts'

export type Exchanged = {
  value: number | null
  suppressed: boolean
  rows: { items: Pick<FigureRow, 'id' | 'label'>[] }
}

/** One side of the exchange: how many things, and what they were. */
export function ExchangeList({ words, exchanged }: { words: Pair; exchanged: Exchanged | null }) {
  const say = useSay()
  const items = exchanged?.rows.items ?? []
  return (
    <Box>
      <Typography variant="subtitle1" component="h4">
        {say(words, { count: exchanged?.value ?? 0 })}
      </Typography>
      {exchanged?.suppressed && <Typography color="text.secondary">{say(exchangeWords.fewLeftOut)}</Typography>}
      {items.length ? (
        <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
          {items.map(({ id, label }) => (
            <li key={id}>{label}</li>
          ))}
        </Box>
      ) : (
        <Typography color="text.secondary">{say(exchangeWords.nothing)}</Typography>
      )}
    </Box>
  )
}
