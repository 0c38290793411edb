import { type FieldMeta, type Pair, typeOf, types } from '../graph/meta.ts'
import { filled } from './filled.ts'
import { sheetFieldsOf } from './sheet-fields.ts'
import { sheetWords } from './sheet-words.ts'

/** A column of a sheet: the value of a field, or the name of the record a field points at. */
export type Column = {
  key: string
  header: Pair
  /** The field it holds, and what the graph says of it. */
  name: string
  field: FieldMeta
  /** Set when it holds not the id but the name: the relation it is read from, if the graph has one, and the type. */
  names?: { relation?: string; type: string }
}

/** The columns that stand for fields of a resource; a reference is two, the name and the id. */
export function columnsOf(resource: string, names: readonly string[]): Column[] {
  const fields = sheetFieldsOf(resource)
  const columns = ['id', 'version', ...names].flatMap((name) => columnsFor(fields, name))
  return [...new Map(columns.map((column) => [column.key, column])).values()]
}

/** Every column a sheet of a resource may have. */
export const everyColumn = (resource: string): Column[] => columnsOf(resource, Object.keys(sheetFieldsOf(resource)))

function columnsFor(fields: Readonly<Record<string, FieldMeta>>, asked: string): Column[] {
  const shown = fields[asked]
  if (!shown || shown.relation === 'many') return []
  // what can only be read: a figure, or what another subgraph knows
  if (shown.computed || shown.from)
    return [shown.relation ? named(asked, shown, asked, shown.type) : figure(asked, shown)]
  const name = shown.relation === 'one' ? `${asked}Id` : asked
  const field = fields[name]
  if (!field) return shown.relation ? [named(asked, shown, asked, shown.type)] : []
  const value: Column = { key: name, header: field.label, name, field }
  if (!field.reference) return [value]
  const id = { ...value, header: filled(sheetWords.idColumn, { label: field.label }) }
  if (!(field.reference in types) || typeOf(field.reference).title === 'id') return [id]
  const relation = name.replace(/Id$/, '')
  return [named(name, field, fields[relation]?.relation === 'one' ? relation : undefined, field.reference), id]
}

const figure = (name: string, field: FieldMeta): Column => ({ key: name, header: field.label, name, field })

const named = (name: string, field: FieldMeta, relation: string | undefined, type: string): Column => ({
  key: `${name}.name`,
  header: field.label,
  name,
  field,
  names: { relation, type },
})
