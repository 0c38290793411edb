import { type FieldMeta, metaOf, type TypeMeta, types } from './meta.ts'

/** What a row carries whatever its columns are: its mark as an example, its name. */
export const carried = ({ fields, title }: TypeMeta): readonly string[] => [
  ...new Set(['id', ...['archivedAt', 'sample'].filter((key) => key in fields), title]),
]

/** The further columns a list may be asked for. */
export function optional(type: TypeMeta): readonly [name: string, field: FieldMeta][] {
  const always = carried(type)
  return Object.entries(type.fields).filter(
    ([name, { relation, type: target }]) =>
      !always.includes(name) && relation !== 'many' && (!relation || target in types),
  )
}

/** Whether a field is neither a figure nor what another subgraph adds: forms and sheets have no others. */
export const isOwn = ({ computed, from }: FieldMeta): boolean => !computed && !from

/** The variables that ask a list for `columns`; without them a row comes with all its own fields. */
export function askingFor(resource: string, columns?: readonly string[]): Record<string, true> {
  const asked = optional(metaOf(resource)).filter(([name, field]) => columns?.includes(name) ?? isOwn(field))
  return Object.fromEntries(asked.map(([name]) => [`column_${name}`, true]))
}
