import { type DocumentNode, Kind, parse, type SelectionSetNode, type TypeNode } from 'graphql'
import { marksOf } from '../plan/join-marks.ts'

/** The keys by which things of a type can be asked for: each as written, and all as one selection. */
export type Keys = { readonly texts: readonly string[]; readonly set: SelectionSetNode }

/**
 * What is known of entities where a plan begins at them: all their keys, or, of a type that a subgraph knows only by
 * its interface, the keys of that interface.
 */
export type Entities = ReadonlyMap<string, Keys>

/** What must be known of a supergraph to go through it hop by hop. */
export type Hops = {
  readonly entities: Entities
  /** All keys of each entity type. */
  readonly allKeys: Entities
  /** Interfaces that some subgraph knows as objects, without their members; by name, the graphs that do. */
  readonly interfaceObjects: ReadonlyMap<string, ReadonlySet<string>>
  /** Fields that may return such an interface from one of those graphs, as `Type.field`. */
  readonly returnsInterfaceObject: ReadonlySet<string>
  /** Fields of such an interface that some of those graphs know, as `Type.field`: no member's type is needed for them. */
  readonly knownByInterfaceObjects: ReadonlySet<string>
  /** Fields that an object type has from one of those graphs, as `Type.field`. */
  readonly fromInterfaceObject: ReadonlySet<string>
}

/** Reads them out of `supergraph`. */
export function hopsOf(supergraph: DocumentNode): Hops {
  const interfaceObjects = new Map<string, Set<string>>()
  const keys = new Map<string, string[]>()
  const interfaces = new Map<string, readonly string[]>()
  for (const definition of supergraph.definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue
    const name = definition.name.value
    const joins = marksOf(definition.directives, 'join__type')
    keys.set(
      name,
      joins.flatMap(({ key, resolvable }) => (key !== undefined && resolvable !== 'false' ? [key] : [])),
    )
    if (definition.kind === Kind.OBJECT_TYPE_DEFINITION)
      interfaces.set(name, definition.interfaces?.map((one) => one.name.value) ?? [])
    for (const { graph = '', isInterfaceObject } of joins)
      if (isInterfaceObject === 'true') interfaceObjects.set(name, (interfaceObjects.get(name) ?? new Set()).add(graph))
  }
  const entities = new Map<string, Keys>()
  const allKeys = new Map<string, Keys>()
  for (const [name, above] of interfaces) {
    const byInterface = above.filter((one) => interfaceObjects.has(one)).flatMap((one) => keys.get(one) ?? [])
    const all = asKeys([...(keys.get(name) ?? []), ...byInterface])
    if (all) allKeys.set(name, all)
    const known = byInterface.length > 0 ? asKeys(byInterface) : all
    if (known) entities.set(name, known)
  }
  return { entities, allKeys, interfaceObjects, ...fieldsOfInterfaceObjects(supergraph, interfaceObjects) }
}

function fieldsOfInterfaceObjects(
  { definitions }: DocumentNode,
  interfaceObjects: ReadonlyMap<string, ReadonlySet<string>>,
): Pick<Hops, 'returnsInterfaceObject' | 'fromInterfaceObject' | 'knownByInterfaceObjects'> {
  const returning = new Set<string>()
  const from = new Set<string>()
  const known = new Set<string>()
  for (const definition of definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue
    const all = marksOf(definition.directives, 'join__type')
    for (const { name, type, directives } of definition.fields ?? []) {
      const field = `${definition.name.value}.${name.value}`
      const marks = marksOf(directives, 'join__field')
      // a mark without a graph stands for a field that comes from an interface object
      if (marks.some(({ graph }) => graph === undefined)) from.add(field)
      const owners = marks.flatMap(({ graph, external }) => (external === 'true' ? [] : graph))
      const halves = interfaceObjects.get(definition.name.value)
      if (halves && (marks.length === 0 || [...halves].some((graph) => owners.includes(graph)))) known.add(field)
      const graphs = interfaceObjects.get(nameOfType(type))
      if (graphs && (marks.length > 0 ? marks : all).some(({ graph }) => graph === undefined || graphs.has(graph)))
        returning.add(field)
    }
  }
  return { returnsInterfaceObject: returning, fromInterfaceObject: from, knownByInterfaceObjects: known }
}

const nameOfType = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : nameOfType(type.type))

function asKeys(written: readonly string[]): Keys | undefined {
  const texts = [...new Set(written)]
  return texts.length > 0 ? { texts, set: selectionSet(texts.join(' ')) } : undefined
}

function selectionSet(fields: string): SelectionSetNode {
  const [definition] = parse(`{${fields}}`, { noLocation: true }).definitions
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`"${fields}" is no key.`)
  return withTypes(definition.selectionSet)
}

/** An object of a key may be an entity itself, which must know its type. */
const withTypes = ({ selections, ...set }: SelectionSetNode): SelectionSetNode => ({
  ...set,
  selections: [
    { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } },
    ...selections.map((node) =>
      node.kind === Kind.FIELD && node.selectionSet ? { ...node, selectionSet: withTypes(node.selectionSet) } : node,
    ),
  ],
})
