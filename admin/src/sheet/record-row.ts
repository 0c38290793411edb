import { type RaRecord } from 'react-admin'
import { typeOf } from '../graph/meta.ts'
import { type Language } from '../words/words.ts'
import { type Column } from './columns.ts'
import { textCell, toCell } from './to-cell.ts'
import { type Row } from './workbook.ts'

/** A record as a row of a sheet. */
export const rowOf = (record: RaRecord, columns: readonly Column[], language: Language): Row =>
  columns.map(({ name, field, names }) => {
    if (!names) return toCell(record[name], field, language)
    const target = (names.relation && record[names.relation]) as RaRecord | null | undefined
    const text = target?.[typeOf(names.type).title]
    return text ? textCell(String(text)) : null
  })
