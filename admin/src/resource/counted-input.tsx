import { maxLength, TextInput, type Validator } from 'react-admin'
import { useWatch } from 'react-hook-form'
import { useSay } from '../words/words.ts'
import { holdsNumber } from './holds-number.ts'

type Props = {
  source: string
  label: string
  validate?: Validator
  note?: string
  maximum?: number
  /** Kept letter for letter: no number in it is masked. */
  isCode?: boolean
}

/** A line of text, or several when much may be written, with its length counted against the limit. */
export function CountedInput({ source, label, validate, note, maximum, isCode }: Props) {
  const say = useSay()
  const text: unknown = useWatch({ name: source })
  const count = typeof text === 'string' ? text.length : 0
  const counter = maximum && count > maximum * 0.6 ? say('counter', { count, maximum }) : undefined
  const warning = !isCode && typeof text === 'string' && holdsNumber(text) ? say('numbersHidden') : undefined
  const long = (maximum ?? 0) > 120
  return (
    <TextInput
      source={source}
      label={label}
      validate={[validate, maximum ? maxLength(maximum) : undefined].filter((check) => check !== undefined)}
      helperText={[warning, note, counter].filter(Boolean).join(' · ') || false}
      multiline={long}
      minRows={long ? 3 : undefined}
    />
  )
}
