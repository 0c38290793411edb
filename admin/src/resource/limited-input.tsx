import { maxValue, minValue, NumberInput, type NumberInputProps, type Validator } from 'react-admin'
import { type FieldMeta } from '../graph/meta.ts'

type Props = Omit<NumberInputProps, 'validate'> & {
  validate?: Validator
  limits: Pick<FieldMeta, 'minimum' | 'maximum'>
}

/** A number within the limits the graph knows of it. */
export function LimitedInput({ validate, limits: { minimum, maximum }, ...props }: Props) {
  const checks = [
    validate,
    minimum === undefined ? undefined : minValue(minimum),
    maximum === undefined ? undefined : maxValue(maximum),
  ]
  // not the browser's own minimum and maximum: its words would be in its language, not the reader's
  return <NumberInput {...props} validate={checks.filter((check) => check !== undefined)} />
}
