import { enums, type FieldMeta } from '../graph/meta.ts'
import { formatDate, formatFenExactly, formatInstant } from '../words/format.ts'
import { type Language, say } from '../words/words.ts'
import { yesOrNo } from './yes-or-no.ts'

/** A value as a line of text says it, money to the last fen. */
export function valueInWords(value: unknown, field: FieldMeta, language: Language): string {
  if (value === null || value === undefined || value === '') return '—'
  const word = enums[field.type]?.[String(value)]
  if (word) return say(word, language)
  if (field.type === 'Boolean') return say(yesOrNo[value ? 'yes' : 'no'], language)
  if (field.type === 'Fen') return formatFenExactly(Number(value), language)
  if (field.type === 'Date') return formatDate(String(value), language)
  return field.type === 'Instant' ? formatInstant(String(value), language) : String(value)
}
