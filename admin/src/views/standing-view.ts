import { enums, metaOf } from '../graph/meta.ts'
import { columnsOf } from '../resource/showable.ts'
import { type ListState } from './view.ts'

type Standing = { state: ListState; missing: string[] }

/** What of a saved state the graph still knows, and the names of the rest. */
export function standingState(resource: string, { filter, sort, columns }: ListState): Standing {
  const { fields } = metaOf(resource)
  const known = new Set(columnsOf(resource))
  const kept = Object.entries(filter).map(([name, condition]) => [name, standingCondition(resource, name, condition)])
  const gone = kept.filter(([, condition]) => condition === undefined).map(([name]) => String(name))
  const isSortable = sort.field === 'id' || fields[sort.field]?.sortable
  const missing = [...columns.filter((name) => !known.has(name)), ...gone, ...(isSortable ? [] : [sort.field])]
  return {
    state: {
      filter: Object.fromEntries(kept.filter(([, condition]) => condition !== undefined)),
      sort: isSortable ? sort : { field: 'id', order: 'ASC' },
      columns: columns.filter((name) => known.has(name)),
    },
    missing: [...new Set(missing)],
  }
}

/** A condition as the list still takes it; undefined when it does not. */
function standingCondition(resource: string, name: string, condition: unknown): unknown {
  const { fields, searchable } = metaOf(resource)
  if (name === 'archived' || (name === 'q' && searchable)) return condition
  const field = fields[name]
  if (!field?.filter) return undefined
  const chosen = (condition as { in?: unknown } | null)?.in
  if (!field.enum || !Array.isArray(chosen)) return condition
  const left = chosen.filter((value) => String(value) in (enums[field.type] ?? {}))
  return left.length ? { in: left } : undefined
}
