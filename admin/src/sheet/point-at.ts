import { type RaRecord } from 'react-admin'
import { type Pair, typeOf } from '../graph/meta.ts'
import { type Column } from './columns.ts'
import { filled } from './filled.ts'
import { type Known } from './known.ts'
import { sheetWords } from './sheet-words.ts'

type Pointed = { id: string | null } | { problem: Pair }
type Cells = {
  /** The cells of the name and of the id; undefined where the sheet has no such column. */
  name: string | null | undefined
  id: string | null | undefined
  column: Column & Required<Pick<Column, 'names'>>
  idHeader: Pair
  current: RaRecord | undefined
}

/**
 * Which record a row points at. Whoever corrects the name leaves the id beside it: what differs from the record as it
 * stands is what was meant; only when both do must they agree.
 */
export function pointAt({ name, id, column, idHeader, current }: Cells, known: Known): Pointed {
  const before = (current?.[column.name] ?? null) as string | null
  const relation = (column.names.relation && current?.[column.names.relation]) as RaRecord | null | undefined
  const nameBefore = (relation?.[typeOf(column.names.type).title] ?? null) as string | null
  if (name === undefined) return { id: id ?? null }
  if (name === nameBefore) return { id: id === undefined ? before : id }
  const isIdMeant = id !== undefined && id !== null && id !== before
  if (name === null) return { id: isIdMeant ? id : null }
  const found = known.called(column.names.type, name)
  if (isIdMeant)
    return found.some((record) => record.id === id)
      ? { id }
      : { problem: filled(sheetWords.nameAgainstId, { column: idHeader }) }
  if (found.length > 1) return { problem: filled(sheetWords.manySuchNames, { name, column: idHeader }) }
  const [only] = found
  return only
    ? { id: String(only.id) }
    : { problem: filled(sheetWords.noSuchName, { name, label: typeOf(column.names.type).label }) }
}
