import { type Selection } from '../document/selection.ts'
import { responseKey } from '../plan/plan-key.ts'
import { type Data, isRecord, type Path } from '../record.ts'
import { forbidden, type Shape, type ShapeField } from './shape.ts'

/**
 * The client's path of the first field that stayed away under `place` (a path in what was fetched), among the keys of
 * `selection` before all others. The place itself when nothing asked for is missing there.
 */
export function firstBlank(
  fields: readonly ShapeField[],
  data: Data,
  place: Path,
  selection: Selection | undefined,
): Path {
  const root: Shape = { kind: 'object', fields: () => fields }
  let shape: Shape | undefined = root
  let value: unknown = data
  for (const segment of place) {
    shape = inner(shape, value, segment)
    value = typeof value === 'object' && value !== null ? Reflect.get(value, segment) : undefined
  }
  const below = shape && (missing(shape, value, selection) ?? missing(shape, value, undefined))
  return [...place.map(responseKey), ...(below ?? [])]
}

function inner(shape: Shape | undefined, value: unknown, segment: string | number): Shape | undefined {
  if (shape?.kind === 'list') return shape.item
  if (shape?.kind !== 'object' || !isRecord(value)) return undefined
  return shownOf(shape, value).find(({ source }) => source === segment)?.shape
}

function shownOf(shape: Shape & { kind: 'object' }, value: Data): readonly ShapeField[] {
  const fields = shape.fields(value.__typename)
  return fields && fields !== forbidden ? fields.filter(({ isForbidden }) => !isForbidden) : []
}

/** Without a selection, any field will do. */
function missing(shape: Shape, value: unknown, selection: Selection | undefined): Path | undefined {
  if (shape.kind === 'list' && Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      const path = missing(shape.item, item, selection)
      if (path) return [index, ...path]
    }
  }
  if (shape.kind !== 'object' || !isRecord(value)) return undefined
  for (const field of shownOf(shape, value)) {
    if (field.typename !== undefined || field.isIntrospection) continue
    const below = selection?.get(field.source)
    if (selection && !below) continue
    const path = value[field.source] === undefined ? [] : missing(field.shape, value[field.source], below)
    if (path) return [field.key, ...path]
  }
  return undefined
}
