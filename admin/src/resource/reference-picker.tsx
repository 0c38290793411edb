import { Autocomplete, type SxProps, TextField, type Theme } from '@mui/material'
import { useState } from 'react'
import { type RaRecord, useInput, useRecordContext, useReference, type Validator } from 'react-admin'
import { useFormContext } from 'react-hook-form'
import { typeOf } from '../graph/meta.ts'
import { useSay } from '../words/words.ts'
import { useCandidates } from './candidates.ts'
import { useComposition } from './composition.ts'
import { InputError } from './input-error.tsx'
import { useSettled } from './settled.ts'

type Props = {
  source: string
  type: string
  label: string
  validate?: Validator
  helperText?: string
  /** A field of the form that takes the same field of the record picked, as a community brings its street. */
  brings?: string
  margin?: 'none' | 'dense'
  sx?: SxProps<Theme>
}

/** Picks a record of another entity by name; it asks only when open, and never while an input method is composing. */
export function ReferencePicker({ source, type, label, validate, helperText, brings, margin = 'dense', sx }: Props) {
  const say = useSay()
  const { many, title } = typeOf(type)
  const { field, fieldState, id, isRequired } = useInput({ source, validate, defaultValue: '' })
  const { setValue } = useFormContext()
  const [open, setOpen] = useState(false)
  const [text, setText] = useState('')
  const { isComposing, events } = useComposition(setText)
  const q = useSettled(text, 250)
  const { data: found = [], isFetching } = useCandidates(type, q, open)
  const chosen = useChosen(many, source, field.value)
  return (
    <Autocomplete
      id={id}
      sx={sx}
      options={found}
      value={chosen ?? null}
      open={open}
      onOpen={() => setOpen(true)}
      onClose={() => setOpen(false)}
      loading={isFetching}
      loadingText={say('searching')}
      noOptionsText={say('noMatch')}
      filterOptions={(options) => options}
      getOptionLabel={(option) => String(option[title] ?? '')}
      getOptionKey={(option) => option.id}
      isOptionEqualToValue={(option, value) => option.id === value.id}
      onChange={(_, option) => {
        field.onChange(option?.id ?? '')
        if (brings && option?.[brings]) setValue(brings, option[brings], { shouldDirty: true, shouldValidate: true })
      }}
      onBlur={field.onBlur}
      onInputChange={(_, typed, why) => (why === 'input' ? isComposing() || setText(typed) : setText(''))}
      renderInput={(params) => (
        <TextField
          {...params}
          label={label}
          margin={margin}
          // marked for eye and ear; by `required` the browser would stop the form with a bubble before it says so in our words
          slotProps={{
            ...params.slotProps,
            inputLabel: { ...params.slotProps.inputLabel, required: isRequired },
            htmlInput: { ...params.slotProps.htmlInput, 'aria-required': isRequired || undefined },
          }}
          error={fieldState.invalid}
          helperText={fieldState.error ? <InputError error={fieldState.error} /> : helperText}
          placeholder={open ? say('searchReference') : undefined}
          onCompositionStart={events.onCompositionStart}
          onCompositionEnd={events.onCompositionEnd}
        />
      )}
    />
  )
}

/** The record a form points at: named by the record itself where it can, else asked for. */
function useChosen(resource: string, source: string, id: string): RaRecord | undefined {
  const record = useRecordContext()
  const known: RaRecord | undefined = record?.[source.replace(/Id$/, '')]
  const isKnown = known?.id === id
  const { referenceRecord } = useReference({ reference: resource, id, options: { enabled: !!id && !isKnown } })
  if (!id) return undefined
  return isKnown ? known : (referenceRecord ?? { id })
}
