import { Refusal } from '../messages.ts'

export const LONGEST_KEY = 100

/** Refuses what no act is kept under: nothing, or more than is kept of it. */
export function mustBeKey(key: string): void {
  const { length } = key.trim()
  if (length && key.length <= LONGEST_KEY) return
  throw new Refusal('BAD_USER_INPUT', 'invalid', {
    fields: { key: length ? { key: 'tooLong', values: { maximum: LONGEST_KEY, length: key.length } } : 'required' },
  })
}
