import { enums, metaOf } from '../graph/meta.ts'
import { type Page } from '../resource/description.ts'
import { type Language, say } from '../words/words.ts'
import { type Column, columnsOf } from './columns.ts'
import { districtNow } from './district-time.ts'
import { download, fileName } from './download.ts'
import { notesOf } from './notes.ts'
import { furtherFieldsOf, isAsked } from './sheet-fields.ts'
import { sheetWords } from './sheet-words.ts'
import { textCell, toCell } from './to-cell.ts'
import { workbook } from './workbook.ts'

/** Hands over an empty sheet of everything a form asks, with one line that shows how; the import leaves that line out. */
export async function downloadTemplate({ resource, form }: Page, language: Language): Promise<void> {
  const { fields, label } = metaOf(resource)
  const asked = form.filter((name) => fields[name]?.draft && isAsked(resource, name))
  const columns = columnsOf(resource, [...asked, ...Object.keys(furtherFieldsOf(resource))])
  const name = say(label, language)
  const day = districtNow().slice(0, 10)
  const file = await workbook(name, {
    columns,
    rows: [columns.map((column) => exampleOf(column, language))],
    notes: notesOf(resource, columns, [], language),
    language,
  })
  download(file, fileName(say(sheetWords.templateName, language, { name }), day))
}

function exampleOf({ key, name, field, names }: Column, language: Language) {
  if (key === 'id') return textCell(say(sheetWords.example, language))
  if (key === 'version') return null
  if (names) return textCell(`${say(sheetWords.example, language)}${say(field.label, language)}`)
  if (field.enum) return toCell(Object.keys(enums[field.type] ?? {})[0], field, language)
  const examples: Readonly<Record<string, unknown>> = {
    String: `${say(sheetWords.example, language)}${say(field.label, language)}`.slice(0, field.maximumLength),
    Int: /year$/i.test(name) ? Number(districtNow().slice(0, 4)) : 1,
    Float: 1.5,
    Fen: 10_050,
    Boolean: true,
    Date: districtNow().slice(0, 10),
    Instant: `${districtNow().slice(0, 13)}:00:00+08:00`,
  }
  return toCell(examples[field.type], field, language)
}
