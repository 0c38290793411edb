import { figures as everyFigure, types as everyType, type parts } from '../generated/outline.ts'

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
  /** Whether the value is shown masked: it is written anew, never changed. */
  readonly masked?: boolean
  /** Whether it is kept letter for letter, as codes are: no number in it is masked. */
  readonly code?: boolean
  /** Whether it holds what somebody is called: a search for it stays with whoever searches. */
  readonly person?: boolean
  readonly enum?: boolean
  readonly reference?: string
  readonly relation?: 'one' | 'many'
  /** Of a list of rows: the field by which they point back, where there is exactly one. */
  readonly back?: string
  /** Of a list of rows: some may be examples. */
  readonly sample?: boolean
  readonly computed?: boolean
  /** The subgraph that adds the field to another's type. */
  readonly from?: string
}

export type Action = 'create' | 'update' | 'archive'

/** What is known of a type from the first moment: enough for the menu, the palette and references to it. */
export type TypeOutline = {
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
  /** The levels by whose place its list can be filtered. */
  readonly within?: readonly string[]
  /** The levels the graph shows any of its rows; all where it says none. */
  readonly readers?: readonly string[]
  /** Whether the graph tells of its rows as they change. */
  readonly watched?: boolean
  /** Whether rows are written one at a time: no import, no change of many. */
  readonly alone?: boolean
  readonly can: Readonly<Record<Action, readonly string[]>>
}

export type Fields = Readonly<Record<string, FieldMeta>>
/** All that is known of a type, once the labels of its subgraph are there. */
export type TypeMeta = TypeOutline & { readonly fields: Fields }
export type Enums = Readonly<Record<string, Readonly<Record<string, Pair>>>>

type Types = typeof everyType
type Parts = typeof parts
type Part = Awaited<ReturnType<Parts[keyof Parts]>>['fields']
type FieldsOf<T, P = Part> = P extends Readonly<Record<T & string, infer F>> ? F : never
/** The list of a type as the graph names it; react-admin calls it a resource. */
export type ResourceName = Types[keyof Types]['many']
export type TypeNameOf<R extends ResourceName> = {
  [T in keyof Types]: Types[T]['many'] extends R ? T : never
}[keyof Types]
export type FieldName<R extends ResourceName> = keyof FieldsOf<TypeNameOf<R>> & string

/** The outline of every type. */
export const types: Readonly<Record<string, TypeOutline>> = everyType

/** The figures each subgraph gives, in its order. */
export const figures: Readonly<Record<keyof Parts, readonly string[]>> = everyFigure

const knownFields: Record<string, Fields> = {}
const knownEnums: Record<string, Enums[string]> = {}

/** The words of every enum of the subgraphs whose labels are there. */
export const enums: Enums = knownEnums

/** Takes in the labels of a subgraph. */
export function learn(part: { fields: Readonly<Record<string, Fields>>; enums: Enums }): void {
  Object.assign(knownFields, part.fields)
  Object.assign(knownEnums, part.enums)
}

const typeNames = new Map(Object.entries(types).map(([name, type]) => [type.many, name]))

/** The GraphQL type a resource lists, `needs` -> `Need`; an unknown resource is a programmer's mistake. */
export function typeNameOf(resource: string): string {
  const name = typeNames.get(resource)
  if (!name) throw new Error(`No type of the graph is listed by "${resource}". Did you run "npm run generate"?`)
  return name
}

/** The outline of a type. */
export function typeOf(name: string): TypeOutline {
  const type = types[name]
  if (!type) throw new Error(`The graph has no type "${name}". Did you run "npm run generate"?`)
  return type
}

/** The outline of the type a resource lists. */
export const outlineOf = (resource: string): TypeOutline => typeOf(typeNameOf(resource))

/** The fields of the type a resource lists; none before the labels of its subgraph are there. */
export const knownFieldsOf = (resource: string): Fields => knownFields[typeNameOf(resource)] ?? {}

/** What the graph says of the type a resource lists. */
export function metaOf(resource: string): TypeMeta {
  const name = typeNameOf(resource)
  const fields = knownFields[name]
  if (!fields) throw new Error(`The labels of "${resource}" are not there yet. Wait for loadLabels("${resource}").`)
  return { ...typeOf(name), fields }
}

/** What the graph says of a field of a resource. */
export function fieldOf(resource: string, name: string): FieldMeta {
  const field = metaOf(resource).fields[name]
  if (!field) throw new Error(`${typeNameOf(resource)} has no labelled field "${name}".`)
  return field
}
