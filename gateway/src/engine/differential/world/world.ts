import { isObjectType, Kind, type SelectionSetNode } from 'graphql'
import { type Data } from '../../record.ts'
import { hash } from '../random.ts'
import { canonical } from './canonical.ts'
import { fieldSetOf } from './field-set.ts'
import { Keys } from './keys.ts'
import { kindOf, type ValueKind } from './kind.ts'
import { type Parts } from './parts.ts'
import { concreteOf, markOf, population } from './thing.ts'

/** Another thing, as the value of a field. */
export class Reference {
  constructor(readonly id: string) {}
}

/** Which value: `tick` counts the acts before it, `told` is what its subgraph must be told to know it. */
export type Circumstances = { readonly args: Data; readonly tick: number; readonly told?: string }

/** What is true: the value of every field of every thing, the same for all who ask. */
export class World {
  readonly keys: Keys
  private readonly kinds = new Map<string, ValueKind>()
  private readonly entities = new Set<string>()
  private readonly required = new Set<string>()

  constructor(readonly parts: Parts) {
    this.keys = new Keys(parts, (type, field) => this.kindOf(type, field))
    for (const part of parts.all)
      for (const type of Object.keys(part.schema.getTypeMap()))
        if (parts.keysOf(part, type).length > 0)
          for (const concrete of parts.concretesOf(type)) this.entities.add(concrete)
    for (const part of parts.all)
      for (const type of Object.values(part.schema.getTypeMap()))
        if (isObjectType(type))
          for (const field of Object.values(type.getFields()))
            this.noteRequired(type.name, fieldSetOf(field, 'requires'))
  }

  private noteRequired(type: string, set: SelectionSetNode | undefined): void {
    for (const node of set?.selections ?? []) {
      if (node.kind === Kind.INLINE_FRAGMENT)
        this.noteRequired(node.typeCondition?.name.value ?? type, node.selectionSet)
      if (node.kind !== Kind.FIELD) continue
      for (const concrete of this.parts.concretesOf(type)) {
        if (this.parts.ownersOf(concrete, node.name.value).length === 0) continue
        this.required.add(`${concrete}.${node.name.value}`)
        const kind = this.kindOf(concrete, node.name.value)
        for (const inner of candidatesOf(kind)) this.noteRequired(inner, node.selectionSet)
      }
    }
  }

  /** The kind of values `field` has on things of a concrete type. */
  kindOf(concrete: string, field: string): ValueKind {
    const name = `${concrete}.${field}`
    const known = this.kinds.get(name)
    if (known) return known
    const kind = kindOf(this.parts.ownersOf(concrete, field), this.parts)
    this.kinds.set(name, kind)
    return kind
  }

  /**
   * Whether a field may fail in a trial. A key or a field others require may not: a client that asked for neither would
   * meet the error of one. Nor may a field that is nullable for some subgraphs only: what its null blanks depends on who is asked.
   */
  mayFail(concrete: string, field: string): boolean {
    const owners = this.parts.ownersOf(concrete, field)
    const types = new Set(owners.map((owner) => `${owner.field.type}`))
    return types.size === 1 && !this.keys.has(concrete, field) && !this.required.has(`${concrete}.${field}`)
  }

  /** The value of a field of the thing with this id. */
  valueOf(id: string, field: string, { args, tick, told }: Circumstances): unknown {
    const concrete = concreteOf(id)
    const kind = this.kindOf(concrete, field)
    if (this.keys.has(concrete, field)) return this.keyed(kind, id, field)
    return this.made(kind, `${id}.${field}${canonical(args)}${tick}${told ?? ''}`, field)
  }

  private keyed(kind: ValueKind, id: string, field: string): unknown {
    if (kind.kind === 'list') return [this.keyed(kind.item, id, field)]
    if (kind.kind === 'object') return new Reference(`${kind.candidates[0]}:${markOf(id)}`)
    return kind.kind === 'scalar' && kind.name !== 'Boolean'
      ? this.keys.write(id, field, kind.name)
      : this.made({ ...kind, isRequired: true }, `${id}.${field}`, field)
  }

  private made(kind: ValueKind, cause: string, field: string): unknown {
    const number = hash(cause)
    if (!kind.isRequired && number % 9 === 0) return null
    switch (kind.kind) {
      case 'list':
        return Array.from({ length: (number >>> 4) % 4 }, (_, at) => this.made(kind.item, `${cause}[${at}]`, field))
      case 'object': {
        const concrete = kind.candidates[(number >>> 4) % kind.candidates.length] ?? ''
        const mark = this.entities.has(concrete) ? (number >>> 8) % population : `v${number.toString(36)}`
        return new Reference(`${concrete}:${mark}`)
      }
      case 'enum':
        return kind.values[(number >>> 4) % kind.values.length]
      case 'scalar':
        return scalar(kind.name, number, field)
    }
  }
}

const candidatesOf = (kind: ValueKind): readonly string[] => {
  if (kind.kind === 'list') return candidatesOf(kind.item)
  return kind.kind === 'object' ? kind.candidates : []
}

function scalar(name: string, number: number, field: string): unknown {
  if (name === 'Int') return number % 1000
  if (name === 'Float') return (number % 4000) / 4
  if (name === 'Boolean') return (number & 16) === 0
  if (name === 'JSON') return { [field]: [number % 10, null, { deep: `${number}` }] }
  return `${field}-${number.toString(36)}`
}
