import { Alert, Box, Button, MenuItem, Skeleton, TextField, Typography } from '@mui/material'
import { useState } from 'react'
import { type RaRecord, useRecordContext } from 'react-admin'
import { useAsked } from '../../figures/use-asked.ts'
import { useSay } from '../../words/words.ts'
import { type Exchanged, ExchangeList } from './exchange-list.tsx'
import { unitExchange } from './unit-exchange.documents.ts'
import { exchangeWords } from './unit-exchange-words.ts'

const sides = ['gave', 'got', 'goods', 'rooms', 'lent', 'borrowed', 'hosted', 'meetings', 'people', 'hours'] as const
type Answer = Record<(typeof sides)[number], Exchanged | null>

const YEARS_BACK = 3

/** What a unit gave and got in a year (S110), which prints as a letter to it. */
export default function UnitExchange() {
  const unit = useRecordContext<RaRecord>()
  return unit && <Exchange unit={unit} />
}

function Exchange({ unit }: { unit: RaRecord }) {
  const say = useSay()
  const thisYear = new Date().getFullYear()
  const years = Array.from({ length: YEARS_BACK + 1 }, (_, back) => thisYear - back)
  const [year, setYear] = useState(thisYear)
  const { data, problem } = useAsked<Answer>([unitExchange], { unitId: unit.id, year })
  const title = say(exchangeWords.title, { year })
  return (
    <Box component="section" aria-label={title} sx={{ mb: 2 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5, mb: 1 }}>
        <Typography variant="h6" component="h3" sx={{ flexGrow: 1 }}>
          {title}
        </Typography>
        <TextField
          select
          size="small"
          className="no-print"
          fullWidth={false}
          label={say(exchangeWords.year)}
          value={year}
          onChange={({ target }) => setYear(Number(target.value))}
        >
          {years.map((each) => (
            <MenuItem key={each} value={each}>
              {each}
            </MenuItem>
          ))}
        </TextField>
        <Button variant="outlined" onClick={() => window.print()}>
          {say(exchangeWords.print)}
        </Button>
      </Box>
      <Box sx={{ display: 'none', '@media print': { display: 'block' } }}>
        <Typography variant="h6" component="p">
          {say(exchangeWords.letter, { name: unit.name })}
        </Typography>
        <Typography>{say(exchangeWords.thanks, { year })}</Typography>
      </Box>
      {problem && <Alert severity="error">{problem}</Alert>}
      {!problem && !data && <Skeleton variant="rounded" height={90} />}
      {data && (
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
          {sides.map((side) => (
            <ExchangeList key={side} words={exchangeWords[side]} exchanged={data[side]} />
          ))}
        </Box>
      )}
    </Box>
  )
}
