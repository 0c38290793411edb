import { type FieldNode, type GraphQLSchema, isAbstractType, Kind, type SelectionSetNode } from 'graphql'
import { type Allows } from '../plan/access.ts'
import { type Data } from '../record.ts'
import { type ConcreteType } from './concrete-types.ts'
import { isKept } from './conditions.ts'
import { type Fragments } from './document-parts.ts'

/** An operation's surroundings: what its selections mean. */
export type Meaning = {
  readonly schema: GraphQLSchema
  readonly fragments: Fragments
  readonly variables: Data
  /** Undefined when the caller may see all there is. */
  readonly allows?: Allows
}

/** The fields asked of an object of `type`, by the client's key, in the asked order. */
export function collectFields(
  type: ConcreteType,
  sets: readonly SelectionSetNode[],
  meaning: Meaning,
): Map<string, [FieldNode, ...FieldNode[]]> {
  const { schema, fragments, variables } = meaning
  const fields = new Map<string, [FieldNode, ...FieldNode[]]>()
  const applies = (condition: string | undefined) => {
    const wanted = condition === undefined ? type : schema.getType(condition)
    return wanted === type || (isAbstractType(wanted) && schema.isSubType(wanted, type))
  }
  const add = (set: SelectionSetNode): void => {
    for (const node of set.selections) {
      if (!isKept(node, variables)) continue
      if (node.kind === Kind.FIELD) {
        const key = node.alias?.value ?? node.name.value
        const known = fields.get(key)
        if (known) known.push(node)
        else fields.set(key, [node])
        continue
      }
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value)
      if (fragment && applies(fragment.typeCondition?.name.value)) add(fragment.selectionSet)
    }
  }
  sets.forEach(add)
  return fields
}
