import { type GraphQLSchema, isInterfaceType, isObjectType } from 'graphql'

const mark = '_as_'

/**
 * Keys under which the planner fetches a client's aliases. An alias that is the name of some field could stand where
 * the planner puts that field itself (`id: name` where a key `id` is needed), so such an alias gets a mark.
 */
export class PlanKeys {
  private readonly taken = new Set<string>()

  /** `requiredWithArguments`: fields that a subgraph may require with other arguments than the client, under their plain names. */
  constructor(
    schema: GraphQLSchema,
    private readonly requiredWithArguments: ReadonlySet<string> = new Set(),
  ) {
    for (const type of Object.values(schema.getTypeMap()))
      if (isObjectType(type) || isInterfaceType(type)) for (const name in type.getFields()) this.taken.add(name)
  }

  of(field: string, alias = field): string {
    if (alias === field) return this.requiredWithArguments.has(field) ? mark + field : field
    return alias.startsWith('_') || alias in Object.prototype || this.taken.has(alias) ? mark + alias : alias
  }
}

/** What the client calls the field under a key of the plan. */
export const responseKey = <Key extends string | number>(key: Key): string | Key =>
  typeof key === 'string' && key.startsWith(mark) ? key.slice(mark.length) : key
