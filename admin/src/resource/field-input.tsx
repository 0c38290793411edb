import { type ComponentType } from 'react'
import { BooleanInput, DateInput, required, SelectInput } from 'react-admin'
import { enums, fieldOf, metaOf } from '../graph/meta.ts'
import { useSay } from '../words/words.ts'
import { CountedInput } from './counted-input.tsx'
import { type OwnInputProps } from './description.ts'
import { InstantInput } from './instant-input.tsx'
import { LimitedInput } from './limited-input.tsx'
import { MaskedInput } from './masked-input.tsx'
import { MoneyInput } from './money-input.tsx'
import { ReferencePicker } from './reference-picker.tsx'

type Props = { resource: string; name: string; own?: ComponentType<OwnInputProps> }

/** The input of one field of a form, chosen by the field's kind; its label, note and limits come from the graph. */
export function FieldInput({ resource, name, own: Own }: Props) {
  const say = useSay()
  const field = fieldOf(resource, name)
  const note = field.note && say(field.note)
  const props = {
    source: name,
    label: say(field.label),
    helperText: note ?? false,
    validate: field.required ? required() : undefined,
  } as const
  if (Own) return <Own source={name} label={say(field.label)} note={note} maximum={field.maximumLength} />
  if (field.masked) return <MaskedInput {...props} note={note} />
  if (field.reference) {
    const brings = name === 'communityId' && metaOf(resource).fields.streetId?.draft ? 'streetId' : undefined
    return <ReferencePicker {...props} helperText={note} type={field.reference} brings={brings} />
  }
  if (field.enum) {
    const choices = Object.entries(enums[field.type] ?? {}).map(([id, word]) => ({ id, name: say(word) }))
    return <SelectInput {...props} choices={choices} translateChoice={false} />
  }
  switch (field.type) {
    case 'Boolean':
      return <BooleanInput {...props} />
    case 'Date':
      return <DateInput {...props} />
    case 'Instant':
      return <InstantInput {...props} />
    case 'Int':
      return <LimitedInput {...props} limits={field} step={1} />
    case 'Float':
      return <LimitedInput {...props} limits={field} />
    case 'Fen':
      return <MoneyInput {...props} />
    default:
      return <CountedInput {...props} note={note} maximum={field.maximumLength} isCode={field.code} />
  }
}
