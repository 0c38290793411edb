import { type FetchNodePathSegment, type FetchRewrite } from '../plan/plan.ts'
import { type TypeTest } from '../plan/type-test.ts'
import { type Data, isRecord } from '../record.ts'

/** Changes data in place, as a plan asks. */
export type Rewrite = (value: unknown) => void

/** The rewrites of a plan node as one; undefined when it has none. */
export function compileRewrites(rewrites: readonly FetchRewrite[] | undefined, isA: TypeTest): Rewrite | undefined {
  if (!rewrites?.length) return undefined
  const all = rewrites.map((rewrite) => {
    const what = bare(rewrite)
    return along(fromEntity(what.path), 'renameKeyTo' in what ? rename(what.renameKeyTo) : set(what.setValueTo), isA)
  })
  return (value) => {
    for (const apply of all) apply(value)
  }
}

/** Keys of a fetch's answer that get another name, for the paths of its errors. */
export function renamedKeys(rewrites: readonly FetchRewrite[] | undefined): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const rewrite of rewrites ?? []) {
    const what = bare(rewrite)
    const last = what.path.at(-1)
    if ('renameKeyTo' in what && last && 'Key' in last) names.set(last.Key, what.renameKeyTo)
  }
  return names
}

function bare(rewrite: FetchRewrite) {
  if ('ValueSetter' in rewrite) return rewrite.ValueSetter
  return 'KeyRenamer' in rewrite ? rewrite.KeyRenamer : rewrite
}

function fromEntity(path: readonly FetchNodePathSegment[]) {
  const [first] = path
  return first && 'Key' in first && first.Key === '_entities' ? path.slice(1) : path
}

type Change = (holder: Data, key: string) => void

const set =
  (to: string): Change =>
  (holder, key) => {
    holder[key] = to
  }

const rename =
  (to: string): Change =>
  (holder, key) => {
    if (!(key in holder)) return
    holder[to] = holder[key]
    delete holder[key]
  }

function along(path: readonly FetchNodePathSegment[], change: Change, isA: TypeTest): Rewrite {
  const walk = (value: unknown, at: number): void => {
    if (Array.isArray(value)) for (const item of value) walk(item, at)
    const segment = path[at]
    if (!isRecord(value) || !segment) return
    if ('Key' in segment) {
      if (at === path.length - 1) change(value, segment.Key)
      else walk(value[segment.Key], at + 1)
    } else if (typeof value.__typename !== 'string' || isA(value.__typename, [segment.TypenameEquals].flat()))
      walk(value, at + 1)
  }
  return (value) => walk(value, 0)
}
