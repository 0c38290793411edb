import { DateInput, NullableBooleanInput, NumberInput, TextInput } from 'react-admin'
import { fieldOf } from '../graph/meta.ts'
import { useSay } from '../words/words.ts'
import { ChoicesFilter } from './choices-filter.tsx'
import { MoneyInput } from './money-input.tsx'
import { ReferencePicker } from './reference-picker.tsx'

const narrow = { flex: { xs: '1 1 140px', sm: '0 1 168px' }, minWidth: 132, m: 0 }
const plain = { helperText: false, margin: 'none', sx: narrow } as const

// The district's day, whatever the reader's clock says.
const dayStart = (day: string) => day && `${day}T00:00:00+08:00`
const dayEnd = (day: string) => day && `${day}T23:59:59.999+08:00`
const day = (instant?: string) => instant?.slice(0, 10) ?? ''

/** The input that filters a list by one field, chosen by the field's kind. */
export function FilterInput({ resource, name }: { resource: string; name: string }) {
  const say = useSay()
  const field = fieldOf(resource, name)
  const label = say(field.label)
  if (field.reference)
    return (
      <ReferencePicker
        source={`${name}.eq`}
        type={field.reference}
        label={label}
        margin="none"
        sx={{ ...narrow, flexBasis: { sm: 208 } }}
      />
    )
  if (field.enum) return <ChoicesFilter source={`${name}.in`} type={field.type} label={label} sx={narrow} />
  const from = { ...plain, source: `${name}.gte`, label: say('from', { field: label }) }
  const to = { ...plain, source: `${name}.lte`, label: say('to', { field: label }) }
  const least = { ...plain, source: `${name}.gte`, label: say('atLeast', { field: label }) }
  const most = { ...plain, source: `${name}.lte`, label: say('atMost', { field: label }) }
  switch (field.type) {
    case 'Boolean':
      return <NullableBooleanInput {...plain} source={`${name}.eq`} label={label} />
    case 'Date':
      return (
        <>
          <DateInput {...from} />
          <DateInput {...to} />
        </>
      )
    case 'Instant':
      return (
        <>
          <DateInput {...from} format={day} parse={dayStart} />
          <DateInput {...to} format={day} parse={dayEnd} />
        </>
      )
    case 'Fen':
      return (
        <>
          <MoneyInput {...least} />
          <MoneyInput {...most} />
        </>
      )
    case 'Int':
    case 'Float':
      return (
        <>
          <NumberInput {...least} />
          <NumberInput {...most} />
        </>
      )
    default:
      return <TextInput {...plain} source={`${name}.contains`} label={label} />
  }
}
