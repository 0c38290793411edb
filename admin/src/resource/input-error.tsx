import { useTranslate, ValidationError } from 'react-admin'

/** What is wrong with an input, from the graph or from react-admin's own checks. */
export function InputError({ error }: { error: { message?: string } }) {
  useTranslate()
  return error.message ? <ValidationError error={error.message} /> : null
}
