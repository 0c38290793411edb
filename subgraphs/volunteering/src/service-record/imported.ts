import { type Imported } from '@concentric/chassis/import-rows'
import { Refusal } from '@concentric/chassis/messages'

/** A new record of a sheet says that it was imported; the minutes count once somebody has confirmed it. */
export function imported(row: Imported): Imported {
  if (row.version != null) return row
  if (row.source != null && row.source !== 'IMPORT')
    throw new Refusal('BAD_USER_INPUT', 'invalid', { fields: { source: onlyImport } })
  return { ...row, source: 'IMPORT' }
}

const onlyImport = [
  '表格里的新记录来源都是“导入”：请清空这一格，或填“导入”。',
  'The source of a new record of a sheet is "Import": empty this cell, or write so.',
] as const
