import { type DocumentNode, Kind, type SelectionNode, type SelectionSetNode, separateOperations, visit } from 'graphql'
import { type Data } from '../record.ts'
import { isKept } from './conditions.ts'

/** A document without `@skip` and `@include`, for one outcome of them. */
export type Resolved = {
  readonly document: DocumentNode
  /** True when a selection lost all it had; a `__typename` the client did not ask for stands there. */
  readonly isPadded: boolean
}

/**
 * Leaves out of `document` (one operation) what `variables` skip, and what is no longer used after that. Planner and
 * subgraphs meet no conditions then: some of them get conditions wrong.
 */
export function resolveConditions(document: DocumentNode, variables: Data): Resolved {
  let isPadded = false
  const decided = visit(document, {
    SelectionSet: {
      enter: ({ selections, ...set }): SelectionSetNode => {
        const kept = selections.filter((node) => isKept(node, variables)).map(unconditional)
        if (kept.length > 0) return { ...set, selections: kept }
        isPadded = true
        return { ...set, selections: [{ kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }] }
      },
    },
  })
  const [inUse = decided] = Object.values(separateOperations(decided))
  return { document: withoutUnusedVariables(inUse), isPadded }
}

const unconditional = (node: SelectionNode): SelectionNode => ({
  ...node,
  directives: node.directives?.filter(({ name }) => name.value !== 'skip' && name.value !== 'include'),
})

function withoutUnusedVariables(document: DocumentNode): DocumentNode {
  const used = new Set<string>()
  visit(document, {
    VariableDefinition: () => false,
    Variable: ({ name }) => {
      used.add(name.value)
    },
  })
  return visit(document, {
    VariableDefinition: ({ variable }) => (used.has(variable.name.value) ? false : null),
  })
}
