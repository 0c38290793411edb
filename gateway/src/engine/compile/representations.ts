import { type RequiresSelection } from '../plan/plan.ts'
import { type TypeTest } from '../plan/type-test.ts'
import { type Data, isRecord } from '../record.ts'
import { type Rewrite } from './rewrite.ts'

/** What a subgraph must be told of an entity; undefined when the entity does not say enough. */
export type Represent = (entity: Data, strict: boolean) => Data | undefined

/** The builder for `requires`. Strict, it leaves out an entity that lacks any required field. */
export function compileRepresentation(
  requires: readonly RequiresSelection[],
  rewrite: Rewrite | undefined,
  isA: TypeTest,
): Represent {
  const fill = compileSelections(requires, isA)
  return (entity, strict) => {
    if (typeof entity.__typename !== 'string') return undefined
    const representation: Data = {}
    const complete = fill(entity, representation)
    if ((strict && !complete) || !saysMore(representation)) return undefined
    representation.__typename ??= entity.__typename
    rewrite?.(representation)
    return representation
  }
}

function saysMore(representation: Data): boolean {
  for (const key in representation) if (key !== '__typename' && representation[key] !== null) return true
  return false
}

/** Copies what is required; false when something of it is missing (null is not missing). */
type Fill = (from: Data, into: Data) => boolean

function compileSelections(selections: readonly RequiresSelection[], isA: TypeTest): Fill {
  const fills = selections.map((selection): Fill => {
    if (selection.kind === 'FragmentSpread')
      throw new Error(`The plan requires fragment "${selection.value}", which it does not define.`)
    const inner = compileSelections(selection.selections ?? [], isA)
    if (selection.kind === 'InlineFragment') {
      const conditions = [selection.typeCondition].flat()
      return (from, into) =>
        typeof from.__typename === 'string' && !isA(from.__typename, conditions) ? true : inner(from, into)
    }
    const { name, alias = name } = selection
    const nested = Boolean(selection.selections?.length)
    const isByType = selection.selections?.some(({ kind }) => kind === 'InlineFragment') ?? false
    return (from, into) => {
      const value = from[name] === undefined ? from[alias] : from[name]
      if (value === undefined) return false
      into[alias] = nested ? mapped(value, inner, isByType) : value
      return true
    }
  })
  return (from, into) => fills.reduce((complete, fill) => fill(from, into) && complete, true)
}

/** What is required below a field; `isByType` when that depends on the type, which then must be told too. */
function mapped(value: unknown, fill: Fill, isByType: boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => mapped(item, fill, isByType))
  if (!isRecord(value)) return null
  const into: Data = isByType && typeof value.__typename === 'string' ? { __typename: value.__typename } : {}
  fill(value, into)
  return into
}

/** The representations of one fetch, each once. */
export class Representations {
  readonly list: Data[] = []
  private readonly byText = new Map<string, number>()
  /** Those of a type and an id alone, which most are, by both: no text has to be made of them. */
  private readonly byId = new Map<unknown, Map<string, number>>()

  /** The index of `representation` in the list, where it is put if it is new. */
  indexOf(representation: Data): number {
    const id = idAlone(representation)
    return id === undefined
      ? this.indexIn(this.byText, JSON.stringify(representation), representation)
      : this.indexIn(this.idsOf(representation.__typename), id, representation)
  }

  private idsOf(type: unknown): Map<string, number> {
    const known = this.byId.get(type) ?? new Map<string, number>()
    this.byId.set(type, known)
    return known
  }

  private indexIn(indexes: Map<string, number>, key: string, representation: Data): number {
    const known = indexes.get(key)
    if (known !== undefined) return known
    indexes.set(key, this.list.length)
    return this.list.push(representation) - 1
  }
}

/** The text `id` of a representation that says nothing else. */
function idAlone(representation: Data): string | undefined {
  for (const name in representation) if (name !== '__typename' && name !== 'id') return undefined
  return typeof representation.id === 'string' ? representation.id : undefined
}
