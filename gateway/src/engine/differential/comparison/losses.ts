import { type Source } from '../world/session.ts'

/**
 * Whether a field is lost when one subgraph fails, by who gave it when none did: that subgraph, or one that had to be
 * told of the thing by it. Where several gave it, `isLost` decides whether one of them or all must fail.
 */
export function lossesOf(sources: ReadonlyMap<string, readonly Source[]>, failed: string, isLost: 'some' | 'every') {
  const known = new Map<string, boolean>()
  const lost = (id: string, field: string): boolean => {
    const name = `${id}.${field}`
    const already = known.get(name)
    if (already !== undefined) return already
    known.set(name, false)
    const from = sources.get(name) ?? []
    const fails = ({ part, told }: Source) => part === failed || told.some((inner) => lost(id, inner))
    const is = from.length > 0 && (isLost === 'some' ? from.some(fails) : from.every(fails))
    known.set(name, is)
    return is
  }
  return lost
}
