import { isRecord, type Path } from '../../record.ts'

/** Where errors with these paths leave `data` blank: of each path the part down to the first null. */
export const blanks = (data: unknown, paths: readonly Path[]): string[] =>
  [...new Set(paths.map((path) => JSON.stringify(path.slice(0, depthOfNull(data, path)))))].sort()

/** Whether `data` is null at the end of `path` or before. */
export const isBlank = (data: unknown, path: Path): boolean => depthOfNull(data, path) !== undefined

function depthOfNull(data: unknown, path: Path): number | undefined {
  let value = data
  for (const [depth, key] of [...path, ''].entries()) {
    if (value === null) return depth
    value = Array.isArray(value) || isRecord(value) ? Reflect.get(value, key) : undefined
  }
  return undefined
}
