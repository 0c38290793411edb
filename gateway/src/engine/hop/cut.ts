import {
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  print,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'
import { collectFields, type Meaning } from '../document/collect-fields.ts'
import { partsOf } from '../document/document-parts.ts'
import { type PathSegment } from '../plan/plan.ts'
import { type PlanKeys } from '../plan/plan-key.ts'
import { type Hops } from './entities.ts'
import { entryField } from './entry-supergraph.ts'
import { asOne, fieldNode, onType, setOf, typename } from './nodes.ts'

/** Entities of one type at one place, and what is asked of them: a document that begins there. */
export type Hop = { readonly path: readonly PathSegment[]; readonly type: string; readonly document: DocumentNode }

/** A document cut at its nearest entities: it asks only for their keys, and each hop for all else. */
export type Cut = { readonly document: DocumentNode; readonly hops: readonly Hop[] }

/** Where to cut: at all entities, or only where a subgraph knows an interface without its members. */
export type Where = 'entities' | 'interface objects'

/** What a document is cut by. */
export type Surroundings = Pick<Meaning, 'schema' | 'variables'> & { readonly hops: Hops; readonly keys: PlanKeys }

/** Cuts `document` (one operation, conditions resolved). With `entityType`, it begins at entities of that type. */
export function cut(document: DocumentNode, where: Where, surroundings: Surroundings, entityType?: string): Cut {
  const { operations, fragments } = partsOf(document)
  const [operation] = operations
  if (!operation) return { document, hops: [] }
  const knife = new Knife(operation, { ...surroundings, fragments }, surroundings, where)
  const selectionSet = entityType === undefined ? knife.cutRoot() : knife.cutEntities(entityType)
  const definitions = [{ ...operation, selectionSet }, ...fragments.values()]
  return { document: { kind: Kind.DOCUMENT, definitions }, hops: knife.hops }
}

type Fields = readonly (readonly [string, readonly [FieldNode, ...FieldNode[]]])[]
type Place = readonly PathSegment[]

class Knife {
  readonly hops: Hop[] = []

  constructor(
    private readonly operation: OperationDefinitionNode,
    private readonly meaning: Meaning,
    private readonly by: Surroundings,
    private readonly where: Where,
  ) {}

  cutRoot(): SelectionSetNode {
    const { selectionSet, operation } = this.operation
    const root = this.by.schema.getRootType(operation)
    return root ? setOf(this.kept(root, this.fieldsOf(root, selectionSet), [])) : selectionSet
  }

  cutEntities(type: string): SelectionSetNode {
    const entity = this.by.schema.getType(type)
    const [node] = this.operation.selectionSet.selections
    if (!isObjectType(entity) || node?.kind !== Kind.FIELD || !node.selectionSet) return this.operation.selectionSet
    const fields = this.fieldsOf(entity, node.selectionSet)
    return setOf([{ ...node, selectionSet: setOf(this.kept(entity, fields, [{ Field: node.name.value }])) }])
  }

  private fieldsOf(type: GraphQLObjectType, set: SelectionSetNode): Fields {
    return [...collectFields(type, [set], this.meaning)]
  }

  /** The fields of an object that is not cut off, what is below them cut. */
  private kept(type: GraphQLObjectType, fields: Fields, path: Place): readonly FieldNode[] {
    return fields.map(([key, nodes]) => {
      const node = asOne(nodes)
      const name = node.name.value
      const inner = getNamedType(type.getFields()[name]?.type)
      if (!node.selectionSet || !isCompositeType(inner)) return node
      const isDim = this.by.hops.returnsInterfaceObject.has(`${type.name}.${name}`)
      const isAskedOfAll = isDim && this.isPlain(inner, node.selectionSet)
      const isCut = this.where === 'entities' || (!isAskedOfAll && this.variesByType(inner, node.selectionSet))
      const here = [...path, { Field: this.by.keys.of(name, key) }]
      const before = this.hops.length
      let selections = this.below(inner, node.selectionSet, here, isCut)
      // where only the interface is known, types come first as soon as anything depends on them
      if (isDim && !isCut && (this.hops.length > before || !isAskedOfAll)) {
        this.hops.length = before
        selections = this.below(inner, node.selectionSet, here, true)
      }
      return this.hops.length === before ? node : { ...node, selectionSet: setOf(selections) }
    })
  }

  /** Whether all in `set` is known by those who know only the interface. */
  private isPlain(type: GraphQLCompositeType, { selections }: SelectionSetNode): boolean {
    return selections.every((node) => {
      if (node.kind === Kind.FIELD) return this.by.hops.knownByInterfaceObjects.has(`${type.name}.${node.name.value}`)
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : this.meaning.fragments.get(node.name.value)
      const condition = fragment?.typeCondition?.name.value ?? type.name
      return condition === type.name && fragment !== undefined && this.isPlain(type, fragment.selectionSet)
    })
  }

  /** Whether members of a type are asked for different things that come from an interface object: the planner mixes them up. */
  private variesByType(type: GraphQLCompositeType, set: SelectionSetNode): boolean {
    const members = isObjectType(type) ? [] : this.by.schema.getPossibleTypes(type)
    const asked = members.map((member) =>
      this.fieldsOf(member, set)
        .filter(([, [{ name }]]) => this.by.hops.fromInterfaceObject.has(`${member.name}.${name.value}`))
        .map(([, nodes]) => print(asOne(nodes)))
        .sort()
        .join(' '),
    )
    return new Set(asked).size > 1
  }

  private below(
    type: GraphQLCompositeType,
    set: SelectionSetNode,
    path: Place,
    isCut: boolean,
  ): readonly SelectionNode[] {
    const members = isObjectType(type) ? [type] : this.by.schema.getPossibleTypes(type)
    const parts = members.map((member) => ({ member, selections: this.ofMember(member, set, path, isCut) }))
    // where only the interface is known, its key is all that can be asked for
    const isAlike = isCut && isInterfaceType(type) && this.by.hops.interfaceObjects.has(type.name)
    if (isAlike) return [typename, ...(parts[0]?.selections ?? [])]
    return [typename, ...parts.map(({ member, selections }) => onType(member.name, selections))]
  }

  private ofMember(
    member: GraphQLObjectType,
    set: SelectionSetNode,
    path: Place,
    isCut: boolean,
  ): readonly SelectionNode[] {
    const fields = this.fieldsOf(member, set)
    const inside = [...path, { TypeCondition: [member.name] }]
    const keys = isCut ? this.by.hops.entities.get(member.name)?.set.selections : undefined
    if (!keys) return [typename, ...this.kept(member, fields, inside)]
    // an object that is part of a key is fetched with it: where a plan begins, no more is known of it
    const objects = new Set(keys.flatMap((key) => (key.kind === Kind.FIELD && key.selectionSet ? key.name.value : [])))
    const isObject = ([, [{ name }]]: Fields[number]) => objects.has(name.value)
    this.hop(
      member.name,
      fields.filter((field) => !isObject(field)),
      path,
    )
    return [...keys, ...this.kept(member, fields.filter(isObject), inside)]
  }

  private hop(type: string, fields: Fields, path: Place): void {
    const wanted = fields.map(([, nodes]) => asOne(nodes))
    if (wanted.every(({ name }) => name.value === '__typename')) return
    const asked = setOf([fieldNode(entryField(type), wanted)])
    const query = { ...this.operation, operation: OperationTypeNode.QUERY, selectionSet: asked }
    const definitions = [query, ...this.meaning.fragments.values()]
    this.hops.push({ path, type, document: { kind: Kind.DOCUMENT, definitions } })
  }
}
