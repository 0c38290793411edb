import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  print,
  type TypeNode,
  visit,
} from 'graphql'
import { marked, marksOf } from '../engine/plan/join-marks.ts'
import { typeTest } from '../engine/plan/type-test.ts'
import { graphNames } from './graph-names.ts'
import { fieldTypes, namedType, type Part } from './part.ts'

type Owner = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode

/** The type one graph has a field of. */
type Local = { readonly graph: string; readonly type: TypeNode }

/**
 * Gives each field that subgraphs know by different types (a Book here, a Media there) the one that covers all, and
 * notes what each has: composition takes the first, and clients could not ask for what the others return.
 */
export function withWidestTypes(supergraph: DocumentNode, parts: readonly Part[]): DocumentNode {
  const isA = typeTest(supergraph)
  const graphs = graphNames(supergraph)
  const known = parts.map(({ name, typeDefs }) => ({ graph: graphs.get(name) ?? '', types: fieldTypes(typeDefs) }))
  const fieldOf = (owner: string, field: FieldDefinitionNode): FieldDefinitionNode => {
    const locals = known.flatMap(({ graph, types }): readonly Local[] => {
      const type = types.get(`${owner}.${field.name.value}`)
      return type ? [{ graph, type }] : []
    })
    const types = locals.map(({ type }) => type)
    const names = types.map(namedType)
    const widest = names.find((wide) => names.every((name) => isA(name, [wide])))
    if (widest === undefined || widest === namedType(field.type)) return field
    return { ...noted(field, locals), type: loosest(types, widest) }
  }
  const widened = (type: Owner): Owner | undefined => {
    const fields = type.fields?.map((field) => fieldOf(type.name.value, field))
    return fields?.every((field, at) => field === type.fields?.[at]) ? undefined : { ...type, fields }
  }
  return visit(supergraph, { ObjectTypeDefinition: widened, InterfaceTypeDefinition: widened })
}

/** The type that values of all `types` are of, named `name`: null, in lists or not, wherever one of them may be. */
function loosest(types: readonly TypeNode[], name: string): TypeNode {
  if (types.length > 0 && types.every((type) => type.kind === Kind.NON_NULL_TYPE)) {
    const type = loosest(
      types.map((each) => each.type),
      name,
    )
    return type.kind === Kind.NON_NULL_TYPE ? type : { kind: Kind.NON_NULL_TYPE, type }
  }
  const nullable = types.map((type) => (type.kind === Kind.NON_NULL_TYPE ? type.type : type))
  if (nullable.length > 0 && nullable.every((type) => type.kind === Kind.LIST_TYPE))
    return {
      kind: Kind.LIST_TYPE,
      type: loosest(
        nullable.map((each) => each.type),
        name,
      ),
    }
  return { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: name } }
}

/** `field` with the type each graph has it of. */
function noted(field: FieldDefinitionNode, locals: readonly Local[]): FieldDefinitionNode {
  const typeIn = (graph: string | undefined) => locals.find((local) => local.graph === graph)?.type
  if (marksOf(field.directives, 'join__field').length === 0)
    return marked(
      field,
      locals.map(({ graph, type }) => `@join__field(graph: ${graph}, type: "${print(type)}")`),
    )
  const withType = (directive: ConstDirectiveNode): ConstDirectiveNode => {
    const [mark] = marksOf([directive], 'join__field')
    const type = typeIn(mark?.graph)
    if (!type || mark?.type !== undefined) return directive
    const argument = {
      kind: Kind.ARGUMENT,
      name: { kind: Kind.NAME, value: 'type' },
      value: { kind: Kind.STRING, value: print(type) },
    } as const
    return { ...directive, arguments: [...(directive.arguments ?? []), argument] }
  }
  return { ...field, directives: field.directives?.map(withType) }
}
