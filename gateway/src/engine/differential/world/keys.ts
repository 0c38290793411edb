import { Kind, type SelectionSetNode } from 'graphql'
import { type Data, isRecord } from '../../record.ts'
import { fieldSet } from './field-set.ts'
import { type ValueKind } from './kind.ts'
import { type Part, type Parts } from './parts.ts'
import { concreteOf, markOf } from './thing.ts'

/** The fields of keys: each tells which thing it belongs to, so any key leads back to it. */
export class Keys {
  private readonly fields = new Set<string>()
  private readonly types: readonly string[]

  constructor(
    private readonly parts: Parts,
    private readonly kindOf: (type: string, field: string) => ValueKind,
  ) {
    this.types = [...new Set(parts.all.flatMap(({ schema }) => Object.keys(schema.getTypeMap())))].sort()
    for (const part of parts.all)
      for (const type of Object.keys(part.schema.getTypeMap()))
        for (const key of parts.keysOf(part, type))
          for (const concrete of parts.concretesOf(type)) this.note(concrete, fieldSet(key))
  }

  private note(concrete: string, set: SelectionSetNode): void {
    for (const node of set.selections) {
      if (node.kind !== Kind.FIELD || node.name.value === '__typename') continue
      this.fields.add(`${concrete}.${node.name.value}`)
      const kind = this.kindOf(concrete, node.name.value)
      if (node.selectionSet && kind.kind === 'object')
        for (const inner of kind.candidates) this.note(inner, node.selectionSet)
    }
  }

  has(concrete: string, field: string): boolean {
    return this.fields.has(`${concrete}.${field}`)
  }

  /** The value of a scalar key field of a thing. */
  write(id: string, field: string, scalar: string): unknown {
    if (scalar === 'Int') return this.types.indexOf(concreteOf(id)) * 1000 + Number(markOf(id))
    return field === 'id' ? id : `${field}~${id}`
  }

  /** The id of the thing a representation speaks of; throws when no key does, or two things are mixed up in it. */
  read(part: Part, representation: Data): string {
    const typename = String(representation.__typename)
    const key = this.parts.keysOf(part, typename).find((fields) => isIn(fieldSet(fields), representation))
    if (key === undefined) throw new Error(`${part.name} got no key of ${typename}: ${JSON.stringify(representation)}`)
    const ids = this.ids(fieldSet(key), representation)
    const [first] = ids
    if (first === undefined || ids.some((id) => markOf(id) !== markOf(first)))
      throw new Error(`${part.name} got a key of several things: ${JSON.stringify(representation)}`)
    const concretes = this.parts.concretesOf(typename)
    return concretes.length === 1 && concretes[0] === typename ? `${typename}:${markOf(first)}` : first
  }

  private ids(set: SelectionSetNode, from: unknown): string[] {
    if (!isRecord(from)) return []
    return set.selections.flatMap((node) => {
      if (node.kind !== Kind.FIELD || node.name.value === '__typename') return []
      const value = from[node.name.value]
      if (node.selectionSet) return this.ids(node.selectionSet, value)
      if (typeof value === 'number') return [`${this.types[Math.floor(value / 1000)]}:${value % 1000}`]
      return typeof value === 'string' && value.includes(':') ? [value.slice(value.indexOf('~') + 1)] : []
    })
  }
}

function isIn(set: SelectionSetNode, value: unknown): boolean {
  return (
    isRecord(value) &&
    set.selections.every(
      (node) =>
        node.kind !== Kind.FIELD ||
        node.name.value === '__typename' ||
        (node.selectionSet ? isIn(node.selectionSet, value[node.name.value]) : value[node.name.value] != null),
    )
  )
}
