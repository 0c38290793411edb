import { Args, Field } from 'type-graphql'
import { descriptionOf, type Relation, type Relations } from './entity.ts'

type Class = new () => object
/** The classes a relation leads to in its subgraph: the type itself, and for a list its page and arguments. */
export type Target = { type: Class; page?: Class; arguments?: Class }

const targets = new WeakMap<Relation, Target>()

/** Says where a relation leads; done once, when its subgraph is built and every name is known. */
export const leadTo = (relation: Relation, target: Target) => targets.set(relation, target)

/** Declares one GraphQL field per relation. Every relation is nullable: row security may hide what it points at. */
export function declareRelations(base: Class, relations: Relations) {
  for (const [key, relation] of Object.entries(relations)) {
    const options = { nullable: true, description: descriptionOf(relation.label ?? [key, key]) }
    if (relation.kind === 'many')
      declareAsked(
        base,
        key,
        () => targets.get(relation)!.arguments!,
        () => targets.get(relation)!.page!,
        options,
      )
    else if (relation.kind !== 'computed') Field(() => targets.get(relation)!.type, options)(base.prototype, key)
    else if (relation.arguments)
      declareAsked(base, key, () => relation.arguments!, relation.type as () => Class, options)
    else Field(() => relation.type() as never, options)(base.prototype, key)
  }
}

/** Declares a field with arguments: to type-graphql it is a method. */
export function declareAsked(base: Class, key: string, args: () => Class, type: () => Class, options: object) {
  const descriptor = { value: () => undefined, configurable: true, writable: true }
  Object.defineProperty(base.prototype, key, descriptor)
  Args(args)(base.prototype, key, 0)
  Field(type, options)(base.prototype, key, descriptor)
}
