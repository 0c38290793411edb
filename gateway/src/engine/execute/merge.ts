import { type Data, isRecord } from '../record.ts'

/** Puts `from` into `into`, object by object and list item by list item; a null never replaces what is there. */
export function merge(into: Data, from: Data): void {
  for (const key in from) into[key] = merged(into[key], from[key])
}

function merged(there: unknown, coming: unknown): unknown {
  if (isRecord(there) && isRecord(coming)) merge(there, coming)
  else if (Array.isArray(there) && Array.isArray(coming) && there.length === coming.length)
    for (let index = 0; index < there.length; index++) there[index] = merged(there[index], coming[index])
  else return coming === null && there !== undefined ? there : coming
  return there
}

/** A deep copy of plain data. */
export function copy<Value>(value: Value): Value
export function copy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copy)
  if (!isRecord(value)) return value
  const twin: Data = {}
  for (const key in value) twin[key] = copy(value[key])
  return twin
}
