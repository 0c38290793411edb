import { type CellObject } from 'write-excel-file/universal'
import { enums, type FieldMeta } from '../graph/meta.ts'
import { type Language, say } from '../words/words.ts'
import { defused } from './formulas.ts'
import { yuanOf } from './money.ts'
import { yesOrNo } from './yes-or-no.ts'

/** Text stays text: no formula, no number of which the last digits are lost. */
export const textCell = (text: string): CellObject => ({ value: defused(text), type: String, format: '@' })

/** A value of the graph as a cell: choices in words, days as days, money in yuan. */
export function toCell(value: unknown, field: FieldMeta, language: Language): CellObject | null {
  if (value === null || value === undefined || value === '') return null
  if (field.enum) {
    const word = enums[field.type]?.[String(value)]
    return textCell(word ? say(word, language) : String(value))
  }
  switch (field.type) {
    case 'Boolean':
      return textCell(say(yesOrNo[value ? 'yes' : 'no'], language))
    case 'Int':
    case 'Float':
      return { value: Number(value), type: Number }
    case 'Fen':
      return { value: yuanOf(Number(value)), type: Number, format: '#,##0.00' }
    case 'Date':
      return dateCell(`${value}T00:00:00Z`, 'yyyy-mm-dd') ?? textCell(String(value))
    case 'Instant':
      // the graph prints the district's own time; a cell knows no other
      return dateCell(`${String(value).slice(0, 19)}Z`, 'yyyy-mm-dd hh:mm') ?? textCell(String(value))
    default:
      return textCell(String(value))
  }
}

/** A cell that holds a day; those before 1901 are text, spreadsheets count them differently. */
function dateCell(iso: string, format: string): CellObject | undefined {
  const value = new Date(iso)
  return value.getUTCFullYear() > 1900 ? { value, type: Date, format } : undefined
}
