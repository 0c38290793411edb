import { enums, type FieldMeta, type Pair } from '../graph/meta.ts'
import { filled } from './filled.ts'
import { undefused } from './formulas.ts'
import { fenOf } from './money.ts'
import { sheetWords } from './sheet-words.ts'
import { yesOrNo } from './yes-or-no.ts'

/** What a cell means: a value as the graph takes it, or what is wrong with it. */
export type Meant = { value: unknown } | { problem: Pair }

const OFFSET = '+08:00'

const wrong = (problem: Pair): Meant => ({ problem })

/** A cell as text; what is empty is null. */
export function textOf(cell: unknown): string | null {
  if (cell === null || cell === undefined) return null
  return undefused(String(cell)).replace(/\r\n?/g, '\n').trim() || null
}

/** A cell as the value of a field; never a guess. */
export function fromCell(cell: unknown, field: FieldMeta): Meant {
  const text = textOf(cell)
  if (text === null) return { value: null }
  if (field.enum) return choice(text, field)
  switch (field.type) {
    case 'Boolean':
      return truth(text)
    case 'Int':
      return number(text, /^-?\d{1,10}$/, sheetWords.notWhole)
    case 'Float':
      return number(text, /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i, sheetWords.notNumber)
    case 'Fen': {
      const value = fenOf(typeof cell === 'number' ? cell : text)
      return value === undefined ? wrong(sheetWords.notMoney) : { value }
    }
    case 'Date': {
      const value = cell instanceof Date ? seconds(cell).slice(0, 10) : day(text)
      return value ? { value } : wrong(sheetWords.notDate)
    }
    case 'Instant': {
      const value = cell instanceof Date ? seconds(cell) : moment(text)
      return value ? { value: `${value}${OFFSET}` } : wrong(sheetWords.notInstant)
    }
    case 'ID':
      return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)
        ? { value: text.toLowerCase() }
        : wrong(sheetWords.notId)
    default:
      if (cell instanceof Date) return wrong(sheetWords.notText)
      if (typeof cell === 'number' && Math.abs(cell) >= 1e15) return wrong(sheetWords.cutNumber)
      return { value: text }
  }
}

function choice(text: string, { type }: FieldMeta): Meant {
  const choices = Object.entries(enums[type] ?? {})
  const same = (word: string) => word.toLowerCase() === text.toLowerCase()
  const [value] = choices.find(([name, words]) => name === text || words.some(same)) ?? []
  if (value) return { value }
  const words = [choices.map(([, [zh]]) => zh).join('、'), choices.map(([, [, en]]) => en).join(', ')] as const
  return wrong(filled(sheetWords.notAChoice, { text, words }))
}

function truth(text: string): Meant {
  const said = text.toLowerCase()
  const means = (words: readonly string[]) => words.some((word) => word.toLowerCase() === said)
  if (means([...yesOrNo.yes, 'true', '1'])) return { value: true }
  return means([...yesOrNo.no, 'false', '0']) ? { value: false } : wrong(sheetWords.notBoolean)
}

function number(text: string, form: RegExp, otherwise: Pair): Meant {
  const plain = text.replace(/[,，]/g, '')
  return form.test(plain) ? { value: Number(plain) } : wrong(otherwise)
}

/** A cell's day and time to the second: a spreadsheet's fraction of a day falls a little short of it. */
const seconds = (date: Date) => new Date(Math.round(date.getTime() / 1000) * 1000).toISOString().slice(0, 19)

function day(text: string): string | undefined {
  const [, year = '', month = '', date = ''] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text) ?? []
  const iso = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  const found = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(found.getTime()) && found.toISOString().startsWith(iso) ? iso : undefined
}

function moment(text: string): string | undefined {
  const [, date = '', hour = '', minute = '', second = '00'] =
    /^(.+?)[T\s]+([01]?\d|2[0-3])[:：]([0-5]\d)(?:[:：]([0-5]\d))?$/.exec(text) ?? []
  const on = day(date.trim())
  return on && hour ? `${on}T${hour.padStart(2, '0')}:${minute}:${second}` : undefined
}
