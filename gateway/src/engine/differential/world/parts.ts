import { buildSubgraphSchema } from '@apollo/subgraph'
import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  parse,
} from 'graphql'
import { directives } from './field-set.ts'

/** A subgraph, as far as its SDL tells. */
export type Part = { readonly name: string; readonly schema: GraphQLSchema }

/** A field as one subgraph has it. */
export type Owner = {
  readonly part: Part
  readonly type: GraphQLObjectType
  readonly field: GraphQLField<unknown, unknown>
}

/** What the subgraphs of a graph know of types and of each other. */
export class Parts {
  readonly all: readonly Part[]
  private readonly implementers = new Map<string, Set<string>>()
  private readonly overridden = new Set<string>()
  private readonly owners = new Map<string, readonly Owner[]>()

  constructor(sdls: Readonly<Record<string, string>>) {
    this.all = Object.entries(sdls).map(([name, sdl]) => ({ name, schema: buildSubgraphSchema(parse(sdl)) }))
    for (const { schema } of this.all)
      for (const type of Object.values(schema.getTypeMap())) {
        if (isObjectType(type) && !isInterfaceObject(type)) this.count(type.name, type.name)
        if (isAbstractType(type) && !type.name.startsWith('_'))
          for (const { name } of schema.getPossibleTypes(type)) this.count(type.name, name)
        if (isObjectType(type))
          for (const field of Object.values(type.getFields()))
            for (const { from } of directives(field, 'override'))
              this.overridden.add(`${from}/${type.name}.${field.name}`)
      }
  }

  private count(type: string, concrete: string): void {
    this.implementers.set(type, (this.implementers.get(type) ?? new Set()).add(concrete))
  }

  /** The concrete types that count as `type` anywhere. */
  concretesOf(type: string): readonly string[] {
    return [...(this.implementers.get(type) ?? [])]
  }

  /** What `part` calls things of a concrete type: that, or the interface it has as an object. */
  localType({ schema }: Part, concrete: string): GraphQLObjectType | undefined {
    const own = schema.getType(concrete)
    if (isObjectType(own)) return own
    return Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .find((type) => isInterfaceObject(type) && this.concretesOf(type.name).includes(concrete))
  }

  /** Everyone who declares `field` on things of a concrete type. */
  ownersOf(concrete: string, field: string): readonly Owner[] {
    const name = `${concrete}.${field}`
    const known = this.owners.get(name)
    if (known) return known
    const found = this.all.flatMap((part) => {
      const type = this.localType(part, concrete)
      const own = type?.getFields()[field]
      return type && own ? [{ part, type, field: own }] : []
    })
    this.owners.set(name, found)
    return found
  }

  /** True when `part` may speak of this field only as a key or where it is provided. */
  isExternal(part: Part, type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): boolean {
    return (
      this.overridden.has(`${part.name}/${type.name}.${field.name}`) ||
      directives(field, 'external').length > 0 ||
      directives(type, 'external').length > 0
    )
  }

  /** The key field sets `part` has for a type, those of its interfaces included. */
  keysOf({ schema }: Part, typename: string): readonly string[] {
    const type = schema.getType(typename)
    if (!isObjectType(type) && !isInterfaceType(type)) return []
    return [type, ...type.getInterfaces()].flatMap((one) => directives(one, 'key').map(({ fields = '' }) => fields))
  }
}

const isInterfaceObject = (type: GraphQLObjectType) => directives(type, 'interfaceObject').length > 0
