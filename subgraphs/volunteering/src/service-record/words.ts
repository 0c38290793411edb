import { Refusal } from '@concentric/chassis/messages'

const FEWEST = 2
const MOST = 200

/** What somebody gives as a reason, trimmed; refuses what is none, and what is too long. */
export function words(field: string, given: string): string {
  const text = given.trim()
  const { length } = text
  const refused = (key: 'tooShort' | 'tooLong', values: Record<string, number>) =>
    new Refusal('BAD_USER_INPUT', 'invalid', { fields: { [field]: { key, values } } })
  if (length < FEWEST) throw refused('tooShort', { minimum: FEWEST })
  if (length > MOST) throw refused('tooLong', { maximum: MOST, length })
  return text
}
