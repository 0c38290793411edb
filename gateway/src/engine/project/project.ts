import { type Data, isRecord, type Path } from '../record.ts'
import { forbidden, type Shape, type ShapeField } from './shape.ts'

/** A null where the graph promises a value; `isMissing` when nobody answered at all. It blanks what it stands in. */
export type Bubble = { readonly path: Path; readonly isMissing: boolean }

/** What was asked for out of what was fetched: only that, in the asked order. */
export type Projection = {
  readonly data: Data | null
  readonly bubbles: readonly Bubble[]
  /** Where something was not shown. */
  readonly refused: readonly Path[]
}

/** Reads `fields` out of `source`, with `introspection` beside it. */
export function project(fields: readonly ShapeField[], source: Data, introspection: Data): Projection {
  const reading: Reading = { path: [], bubbles: [], refused: [], introspection }
  const data = readObject(fields, source, reading)
  return { data, bubbles: reading.bubbles, refused: reading.refused }
}

type Reading = {
  readonly path: (string | number)[]
  readonly bubbles: Bubble[]
  readonly refused: Path[]
  readonly introspection: Data
}

function readObject(fields: readonly ShapeField[], source: Data, reading: Reading): Data | null {
  const object: Data = {}
  for (const field of fields) {
    const value = source[field.source]
    const read = field.typename ?? readField(field, value, reading)
    if (read === null && field.isRequired) return blank(field.key, value, reading)
    object[field.key] = read
  }
  return object
}

function readField(field: ShapeField, value: unknown, reading: Reading): unknown {
  if (field.isIntrospection) return reading.introspection[field.key]
  if (!field.isForbidden) return readAt(field.key, field.shape, value, reading)
  reading.refused.push([...reading.path, field.key])
  return null
}

function readList(list: readonly unknown[], shape: Shape & { kind: 'list' }, reading: Reading): unknown[] | null {
  const read = new Array<unknown>(list.length)
  for (let index = 0; index < list.length; index++) {
    const item = readAt(index, shape.item, list[index], reading)
    if (item === null && shape.isItemRequired) return blank(index, list[index], reading)
    read[index] = item
  }
  return read
}

function readAt(key: string | number, shape: Shape, value: unknown, reading: Reading): unknown {
  if (shape.kind === 'leaf') {
    if (value === undefined) return null
    return shape.values && !shape.values.has(value) ? null : value
  }
  if (typeof value !== 'object' || value === null) return null
  reading.path.push(key)
  const read =
    shape.kind === 'list'
      ? Array.isArray(value)
        ? readList(value, shape, reading)
        : null
      : readEntity(shape, value, reading)
  reading.path.pop()
  return read
}

function readEntity(shape: Shape & { kind: 'object' }, value: object, reading: Reading): Data | null {
  if (!isRecord(value)) return null
  const fields = shape.fields(value.__typename)
  if (fields === forbidden) reading.refused.push([...reading.path])
  return fields && fields !== forbidden ? readObject(fields, value, reading) : null
}

/** Notes where a null began; what it blanks on its way up adds nothing. */
function blank(key: string | number, value: unknown, { path, bubbles }: Reading): null {
  const here = [...path, key]
  const last = bubbles.at(-1)?.path
  const isFromBelow = last && last.length > here.length && here.every((segment, at) => segment === last[at])
  if (!isFromBelow) bubbles.push({ path: here, isMissing: value === undefined })
  return null
}
