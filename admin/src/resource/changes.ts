import { type RaRecord } from 'react-admin'

export type Fields = Record<string, unknown>

const same = (one: unknown, other: unknown) => (one ?? '') === (other ?? '')

/** Of `names`, the fields in which `after` differs from `before`, with their new values; empty is null. */
export function changesBetween(before: RaRecord, after: Fields, names: readonly string[]): Fields {
  const changed = names.filter((name) => !same(before[name], after[name]))
  return Object.fromEntries(changed.map((name) => [name, after[name] === '' ? null : (after[name] ?? null)]))
}
