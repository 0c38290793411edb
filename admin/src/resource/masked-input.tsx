import { Button, TextField } from '@mui/material'
import { useInput, useRecordContext, useTranslate, type Validator } from 'react-admin'
import { useWatch } from 'react-hook-form'
import { InputError } from './input-error.tsx'

type Props = { source: string; label: string; validate?: Validator; note?: string }

/** A value the reader sees masked: the field begins empty, sends what is typed, keeps what is not touched, and can be emptied. */
export function MaskedInput({ source, label, validate, note }: Props) {
  const translate = useTranslate()
  const record = useRecordContext()
  const masked: string = record?.[source] ?? ''
  const {
    field,
    fieldState: { error },
    isRequired,
  } = useInput({
    source,
    validate,
    format: (value) => (value === masked ? '' : (value ?? '')),
    parse: (text) => (text === '' ? masked || null : text),
  })
  const isEmptied = useWatch({ name: source }) === null
  return (
    <TextField
      {...field}
      label={label}
      required={isRequired}
      autoComplete="off"
      fullWidth
      margin="dense"
      placeholder={isEmptied ? '' : masked}
      error={!!error}
      helperText={error ? <InputError error={error} /> : note}
      slotProps={{
        inputLabel: { shrink: (masked !== '' && !isEmptied) || field.value !== '' || undefined },
        input: masked
          ? {
              endAdornment: (
                <Button size="small" color="inherit" disabled={isEmptied} onClick={() => field.onChange(null)}>
                  {translate('ra.action.clear_input_value')}
                </Button>
              ),
            }
          : undefined,
      }}
    />
  )
}
