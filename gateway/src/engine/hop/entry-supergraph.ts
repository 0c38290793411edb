import {
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  type SelectionSetNode,
  visit,
} from 'graphql'
import { marked, marksOf } from '../plan/join-marks.ts'
import { type Entities } from './entities.ts'

/** What the plan calls the place where it begins. */
export const entry = 'ENTRY'

/** The root field that holds the entities of a type at the beginning of a plan. */
export const entryField = (type: string): string => `${entry}_${type}`

/**
 * `supergraph` with one more subgraph, which has nothing but entities by their keys. A plan can then begin at entities
 * that are known already, instead of at the root.
 */
export function entrySupergraph(supergraph: DocumentNode, entities: Entities): DocumentNode {
  const touched = touchedFields(supergraph, entities)
  const joined = (
    type: ObjectTypeDefinitionNode,
    keys: readonly string[] = [],
    more: readonly FieldDefinitionNode[] = [],
  ) => {
    const graphs = marksOf(type.directives, 'join__type').flatMap(({ graph }) => graph ?? [])
    const own = touched.get(type.name.value)
    const fields = (type.fields ?? []).map((field): FieldDefinitionNode => {
      const known = marksOf(field.directives, 'join__field')
      if (own?.has(field.name.value)) return known.length > 0 ? marked(field, [joinField(entry)]) : field
      return known.length > 0 ? field : marked(field, [...new Set(graphs)].map(joinField))
    })
    const joins = keys.map((key) => `@join__type(graph: ${entry}, key: ${JSON.stringify(key)}, resolvable: false)`)
    return marked({ ...type, fields: [...fields, ...more] }, joins.length > 0 ? joins : [bareJoin])
  }
  return visit(supergraph, {
    Directive: ({ name }) => (name.value === 'inaccessible' ? null : undefined),
    ScalarTypeDefinition: (type) =>
      marksOf(type.directives, 'join__type').length > 0 ? marked(type, [bareJoin]) : type,
    EnumTypeDefinition: (type) => {
      if (type.name.value === 'join__Graph') {
        const [graph] = values(`${entry} @join__graph(name: "${entry}", url: "")`)
        return { ...type, values: [...(type.values ?? []), ...(graph ? [graph] : [])] }
      }
      if (marksOf(type.directives, 'join__type').length === 0) return type
      const known = type.values?.map((value) => marked(value, [`@join__enumValue(graph: ${entry})`]))
      return marked({ ...type, values: known }, [bareJoin])
    },
    ObjectTypeDefinition: (type) => {
      const name = type.name.value
      if (name === 'Query') return joined(type, [], fields([...entities.keys()].map(entryOf).join(' ')))
      const keys = entities.get(name)
      return keys || touched.has(name) ? joined(type, keys?.texts) : undefined
    },
  })
}

const bareJoin = `@join__type(graph: ${entry})`
const joinField = (graph: string) => `@join__field(graph: ${graph})`
const entryOf = (type: string) => `${entryField(type)}: [${type}] ${joinField(entry)}`

/** The fields of each type that stand in the keys of `entities`. */
function touchedFields({ definitions }: DocumentNode, entities: Entities): Map<string, Set<string>> {
  const touched = new Map<string, Set<string>>()
  const touch = (name: string, set: SelectionSetNode): void => {
    const type = definitions.find(
      (one): one is ObjectTypeDefinitionNode => one.kind === Kind.OBJECT_TYPE_DEFINITION && one.name.value === name,
    )
    const known = touched.get(name) ?? new Set()
    touched.set(name, known)
    for (const node of set.selections) {
      if (node.kind !== Kind.FIELD) continue
      known.add(node.name.value)
      const field = type?.fields?.find((one) => one.name.value === node.name.value)
      if (field && node.selectionSet) touch(namedType(field), node.selectionSet)
    }
  }
  for (const [type, { set }] of entities) touch(type, set)
  return touched
}

function namedType({ type }: FieldDefinitionNode): string {
  let inner = type
  while (inner.kind !== Kind.NAMED_TYPE) inner = inner.type
  return inner.name.value
}

function fields(text: string): readonly FieldDefinitionNode[] {
  const [definition] = parse(`type X { ${text} }`, { noLocation: true }).definitions
  return definition?.kind === Kind.OBJECT_TYPE_DEFINITION ? (definition.fields ?? []) : []
}

function values(text: string) {
  const [definition] = parse(`enum X { ${text} }`, { noLocation: true }).definitions
  return definition?.kind === Kind.ENUM_TYPE_DEFINITION ? (definition.values ?? []) : []
}
