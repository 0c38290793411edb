import { enums as everyEnum, figures as everyFigure, types as everyType } from '../generated/meta.ts'

/** A word in Chinese and in English. */
export type Pair = readonly [zh: string, en: string]

/** What the graph says of one field: its label, its kind, and what may be done with it. */
export type FieldMeta = {
  readonly type: string
  readonly label: Pair
  readonly note?: Pair
  readonly required?: boolean
  readonly maximumLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly draft?: boolean
  readonly patch?: boolean
  readonly sortable?: boolean
  readonly filter?: string
  readonly enum?: boolean
  readonly reference?: string
  readonly relation?: 'one' | 'many'
  readonly computed?: boolean
  /** The subgraph that adds the field to another's type. */
  readonly from?: string
}

export type Action = 'create' | 'update' | 'archive'

export type TypeMeta = {
  readonly subgraph: string
  readonly one: string
  readonly many: string
  readonly label: Pair
  /** The initials of its label's pinyin. */
  readonly initials?: string
  /** The field that names a record. */
  readonly title: string
  /** Whether its list takes `filter.q`. */
  readonly searchable?: boolean
  /** Whether the graph tells of its rows as they change. */
  readonly watched?: boolean
  readonly can: Readonly<Record<Action, readonly string[]>>
  readonly fields: Readonly<Record<string, FieldMeta>>
}

type Types = typeof everyType
/** The list of a type as the graph names it; react-admin calls it a resource. */
export type ResourceName = Types[keyof Types]['many']
export type TypeNameOf<R extends ResourceName> = {
  [T in keyof Types]: Types[T]['many'] extends R ? T : never
}[keyof Types]
export type FieldName<R extends ResourceName> = keyof Types[TypeNameOf<R>]['fields'] & string

export const types: Readonly<Record<string, TypeMeta>> = everyType
export const enums: Readonly<Record<string, Readonly<Record<string, Pair>>>> = everyEnum

/** The figures each subgraph gives, in its order. */
export const figures: Readonly<Record<string, readonly string[]>> = everyFigure

const typeNames = new Map(Object.entries(types).map(([name, type]) => [type.many, name]))

/** The GraphQL type a resource lists, `needs` -> `Need`; an unknown resource is a programmer's mistake. */
export function typeNameOf(resource: string): string {
  const name = typeNames.get(resource)
  if (!name) throw new Error(`No type of the graph is listed by "${resource}". Did you run "npm run generate"?`)
  return name
}

/** What the graph says of the type a resource lists. */
export const metaOf = (resource: string): TypeMeta => typeOf(typeNameOf(resource))

/** What the graph says of a type. */
export function typeOf(name: string): TypeMeta {
  const type = types[name]
  if (!type) throw new Error(`The graph has no type "${name}". Did you run "npm run generate"?`)
  return type
}

/** What the graph says of a field of a resource. */
export function fieldOf(resource: string, name: string): FieldMeta {
  const field = metaOf(resource).fields[name]
  if (!field) throw new Error(`${typeNameOf(resource)} has no labelled field "${name}".`)
  return field
}
