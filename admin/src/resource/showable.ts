import { metaOf, types } from '../graph/meta.ts'

const unshown = new Set(['id', 'version', 'archivedAt', 'sample'])

/** Every field a list can show: the labelled ones, and what a record points at by its name rather than its id. */
export function columnsOf(resource: string): string[] {
  const { fields } = metaOf(resource)
  const isNamed = (name: string) => name.endsWith('Id') && fields[name.slice(0, -2)]?.relation === 'one'
  return Object.entries(fields)
    .filter(
      ([name, { relation, type }]) => relation !== 'many' && (relation !== 'one' || type in types) && !isNamed(name),
    )
    .map(([name]) => name)
    .filter((name) => !unshown.has(name))
}
