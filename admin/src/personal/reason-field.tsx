import { TextField } from '@mui/material'
import { useSay } from '../words/words.ts'
import { personalWords } from './personal-words.ts'

type Props = { value: string; onChange: (reason: string) => void; problem?: string }

/** Why something is done with personal data; the graph says when a reason is none. */
export function ReasonField({ value, onChange, problem }: Props) {
  const say = useSay()
  return (
    <TextField
      label={say(personalWords.reason)}
      value={value}
      required
      autoComplete="off"
      slotProps={{ htmlInput: { maxLength: 200 } }}
      onChange={(event) => onChange(event.target.value)}
      error={!!problem}
      helperText={problem ?? say(personalWords.reasonHint)}
    />
  )
}
