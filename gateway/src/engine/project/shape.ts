import {
  type FieldNode,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql'
import { collectFields, type Meaning } from '../document/collect-fields.ts'
import { type ConcreteType, concreteTypes } from '../document/concrete-types.ts'
import { type PlanKeys } from '../plan/plan-key.ts'
import { isShown } from '../plan/shown.ts'

/** What the client asked for: the form of the answer, compiled for one outcome of its conditions. */
export type Shape =
  | { readonly kind: 'leaf'; readonly values?: ReadonlySet<unknown> }
  | { readonly kind: 'list'; readonly item: Shape; readonly isItemRequired: boolean }
  | { readonly kind: 'object'; readonly fields: FieldsOf }

/** The fields of an object by its `__typename`; undefined for a type clients do not know, `forbidden` for one this caller may not see. */
export type FieldsOf = (typename: unknown) => readonly ShapeField[] | typeof forbidden | undefined

/** Stands for what is there and not shown to this caller. */
export const forbidden = Symbol('forbidden')

export type ShapeField = {
  /** The client's key, and the key in what has been fetched. */
  readonly key: string
  readonly source: string
  readonly isRequired: boolean
  readonly shape: Shape
  /** The value itself where it is known without fetching: `__typename`. */
  readonly typename?: string
  /** `__schema` or `__type`. */
  readonly isIntrospection: boolean
  /** Not shown to this caller. */
  readonly isForbidden: boolean
}

const leaf: Shape = { kind: 'leaf' }

/** The form of a value of `type` under `sets`; the fields of its objects are worked out when first met. */
export function shapeOf(
  type: GraphQLOutputType,
  sets: readonly SelectionSetNode[],
  meaning: Meaning,
  keys: PlanKeys,
): Shape {
  const nullable = getNullableType(type)
  if (isListType(nullable))
    return {
      kind: 'list',
      item: shapeOf(nullable.ofType, sets, meaning, keys),
      isItemRequired: isNonNullType(nullable.ofType),
    }
  const named = getNamedType(nullable)
  if (isEnumType(named)) return { kind: 'leaf', values: new Set(named.getValues().map(({ name }) => name)) }
  if (!isCompositeType(named)) return leaf
  const known = new Map<unknown, ReturnType<FieldsOf>>()
  const one = isObjectType(named) ? named : undefined
  return {
    kind: 'object',
    fields: (typename) => {
      const name = one?.name ?? typename
      if (!known.has(name)) {
        const concrete = one ?? concreteType(typename === undefined ? named.name : typename, meaning)
        const fields = concrete && fieldsOf(concrete, sets, meaning, keys)
        const mayBeSeen = !concrete || !meaning.allows || meaning.allows(concrete.name)
        const isTold = isObjectType(concrete) && concrete.name === name
        known.set(name, !mayBeSeen ? forbidden : isTold ? fields : fields?.map(withoutTypename))
      }
      return known.get(name)
    },
  }
}

/** A type that nobody told is not made up: the field is as blank as any that stayed away. */
const withoutTypename = (field: ShapeField): ShapeField =>
  field.typename === undefined ? field : { ...field, typename: undefined, shape: { kind: 'leaf', values: new Set() } }

/** Where the planner leaves the type out, or a subgraph knows only the interface, all members look alike. */
function concreteType(name: unknown, { schema }: Meaning): ConcreteType | undefined {
  const type = typeof name === 'string' ? schema.getType(name) : undefined
  return isCompositeType(type) ? concreteTypes(type, schema)[0] : undefined
}

/** The fields asked of an object of `type`, in the asked order. */
export function fieldsOf(
  type: ConcreteType,
  sets: readonly SelectionSetNode[],
  meaning: Meaning,
  keys: PlanKeys,
): readonly ShapeField[] {
  return [...collectFields(type, sets, meaning)].map(([key, nodes]) => field(type, key, nodes, meaning, keys))
}

function field(
  type: ConcreteType,
  key: string,
  nodes: readonly [FieldNode, ...FieldNode[]],
  meaning: Meaning,
  keys: PlanKeys,
): ShapeField {
  const name = nodes[0].name.value
  const source = keys.of(name, key)
  const plain = { key, source, shape: leaf, isIntrospection: false, isForbidden: false }
  if (name === '__typename') return { ...plain, isRequired: true, typename: type.name }
  const definition = type.getFields()[name]
  if (!definition) return { ...plain, isRequired: false, isIntrospection: true }
  const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? [])
  return {
    ...plain,
    isRequired: isNonNullType(definition.type),
    shape: shapeOf(definition.type, sets, meaning, keys),
    isForbidden: meaning.allows !== undefined && !isShown(type, name, meaning.schema, meaning.allows),
  }
}
