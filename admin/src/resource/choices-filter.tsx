import { MenuItem, type SxProps, TextField, type Theme } from '@mui/material'
import { useInput } from 'react-admin'
import { enums } from '../graph/meta.ts'
import { useSay } from '../words/words.ts'

type Props = { source: string; type: string; label: string; sx?: SxProps<Theme> }

/** Filters by any of the chosen values of an enum. */
export function ChoicesFilter({ source, type, label, sx }: Props) {
  const say = useSay()
  const { field, id } = useInput({ source, defaultValue: '' })
  const chosen: string[] = Array.isArray(field.value) ? field.value : []
  return (
    <TextField
      id={id}
      select
      label={label}
      margin="none"
      sx={sx}
      value={chosen}
      onChange={({ target }) => field.onChange(target.value.length ? target.value : '')}
      slotProps={{ select: { multiple: true } }}
    >
      {Object.entries(enums[type] ?? {}).map(([value, word]) => (
        <MenuItem key={value} value={value}>
          {say(word)}
        </MenuItem>
      ))}
    </TextField>
  )
}
