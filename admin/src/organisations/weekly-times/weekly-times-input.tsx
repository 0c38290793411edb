import { Button, FormControl, FormHelperText } from '@mui/material'
import { useState } from 'react'
import { useInput } from 'react-admin'
import { CountedInput } from '../../resource/counted-input.tsx'
import { type OwnInputProps } from '../../resource/description.ts'
import { InputError } from '../../resource/input-error.tsx'
import { useSay } from '../../words/words.ts'
import { cellsOf, timesOf } from './weekly-cells.ts'
import { WeeklyGrid } from './weekly-grid.tsx'
import { weeklyWords } from './weekly-words.ts'

/** Weekly times as a grid of days and parts of the day; whoever needs exact hours writes them. */
export default function WeeklyTimesInput({ source, label, note, maximum }: OwnInputProps) {
  const say = useSay()
  const [isWritten, setWritten] = useState(false)
  const {
    field,
    fieldState: { error },
  } = useInput({ source })
  const times = typeof field.value === 'string' ? field.value : ''
  const isExact = times !== '' && times !== timesOf(cellsOf(times))
  return (
    <FormControl fullWidth margin="dense" error={!!error}>
      {isWritten ? (
        <CountedInput source={source} label={label} note={note} maximum={maximum} isCode />
      ) : (
        <WeeklyGrid
          legend={label}
          cells={cellsOf(times)}
          onChange={(cells) => field.onChange(timesOf(cells) || null)}
          onLeave={field.onBlur}
        />
      )}
      {error && !isWritten && (
        <FormHelperText>
          <InputError error={error} />
        </FormHelperText>
      )}
      {isExact && !isWritten && <FormHelperText error={false}>{say(weeklyWords.exact, { times })}</FormHelperText>}
      <Button size="small" color="inherit" sx={{ alignSelf: 'flex-start' }} onClick={() => setWritten(!isWritten)}>
        {say(isWritten ? weeklyWords.choose : weeklyWords.write)}
      </Button>
    </FormControl>
  )
}
