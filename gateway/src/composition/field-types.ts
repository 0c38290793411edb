import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  print,
  type TypeNode,
} from 'graphql'
import { changedFields, changedOwners } from '../engine/plan/changed-fields.ts'
import { marked, marksOf } from '../engine/plan/join-marks.ts'
import { namedType } from '../engine/plan/widest-types.ts'
import { graphNames } from './graph-names.ts'
import { fieldTypes, type Part } from './part.ts'

/** The type each graph has a field of, by graph. */
type Types = ReadonlyMap<string, TypeNode>

/** Notes in a composed supergraph which type each subgraph has a field of, where they differ in more than nulls. */
export function noteFieldTypes(supergraph: DocumentNode, parts: readonly Part[]): DocumentNode {
  const graphs = graphNames(supergraph)
  const known = parts.map(({ name, typeDefs }) => ({ graph: graphs.get(name) ?? '', types: fieldTypes(typeDefs) }))
  return changedOwners(supergraph, (owner) =>
    changedFields(owner, (field) => {
      const own = known.flatMap(({ graph, types }): readonly (readonly [string, TypeNode])[] => {
        const type = types.get(`${owner.name.value}.${field.name.value}`)
        return type ? [[graph, type]] : []
      })
      return new Set(own.map(([, type]) => namedType(type))).size > 1 ? withTypes(field, new Map(own)) : field
    }),
  )
}

function withTypes(field: FieldDefinitionNode, types: Types): FieldDefinitionNode {
  // a field without a mark is one of every graph that has it
  if (marksOf(field.directives, 'join__field').length === 0)
    return marked(
      field,
      [...types].map(([graph, type]) => `@join__field(graph: ${graph}, type: "${print(type)}")`),
    )
  return { ...field, directives: field.directives?.map((directive) => withType(directive, types)) }
}

function withType(directive: ConstDirectiveNode, types: Types): ConstDirectiveNode {
  const [mark] = marksOf([directive], 'join__field')
  const type = types.get(mark?.graph ?? '')
  if (!type || mark?.type !== undefined) return directive
  const value = { kind: Kind.STRING, value: print(type) } as const
  const argument = { kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: 'type' }, value } as const
  return { ...directive, arguments: [...(directive.arguments ?? []), argument] }
}
