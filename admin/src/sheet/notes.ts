import { enums, metaOf } from '../graph/meta.ts'
import { type Language, say } from '../words/words.ts'
import { type Column } from './columns.ts'
import { sheetFieldsOf } from './sheet-fields.ts'
import { sheetWords } from './sheet-words.ts'
import { textCell } from './to-cell.ts'
import { headerCell, type Row } from './workbook.ts'

/** How the notes begin: what is in the sheet, when it was taken and by whom. */
export type Facts = readonly (readonly [label: string, text: string])[]

/** The second sheet: facts of the export, how the sheet is brought back, and what each column takes. */
export function notesOf(resource: string, columns: readonly Column[], facts: Facts, language: Language): Row[] {
  const fields = sheetFieldsOf(resource)
  const inWords = (word: keyof typeof sheetWords) => say(sheetWords[word], language)
  const line = (label: string, text: string): Row => [headerCell(label), { ...textCell(text), wrap: true }]
  const isBesideName = ({ name, names }: Column) =>
    !names && columns.some((other) => other.names && other.name === name)
  const writable = columns.filter(
    (column) => (fields[column.name]?.draft || fields[column.name]?.patch) && !isBesideName(column),
  )
  return [
    line(inWords('notesOf'), say(metaOf(resource).label, language)),
    ...facts.map(([label, text]) => line(label, text)),
    line(inWords('notesHow'), inWords('notesHowText')),
    [],
    [headerCell(inWords('notesAllowed'))],
    ...writable.flatMap((column) => {
      const said = [column.field.required && inWords('notesRequired'), allowed(column, columns, language)].filter(
        Boolean,
      )
      return said.length ? [line(say(column.header, language), said.join(language === 'en' ? '. ' : '。'))] : []
    }),
  ]
}

function allowed({ field, names, name }: Column, columns: readonly Column[], language: Language): string | undefined {
  if (names) {
    const id = columns.find((column) => column.name === name && !column.names)
    if (names.type === 'Volunteer') return say(sheetWords.numbered, language)
    return id && say(sheetWords.reference, language, { column: say(id.header, language) })
  }
  if (!field.enum) return undefined
  return Object.values(enums[field.type] ?? {})
    .map((word) => say(word, language))
    .join(language === 'en' ? ', ' : '、')
}
