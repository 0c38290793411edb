import { type DocumentNode, Kind, type SelectionNode, type SelectionSetNode, separateOperations, visit } from 'graphql'
import { partsOf } from '../../document/document-parts.ts'

/** The smallest document, got by leaving out parts of `document`, for which `stillFails`. */
export async function shrink(
  document: DocumentNode,
  stillFails: (document: DocumentNode) => Promise<boolean>,
): Promise<DocumentNode> {
  let smallest = document
  for (let at = 0; ; ) {
    const smaller = without(smallest, at)
    if (!smaller) return smallest
    if (await stillFails(smaller)) smallest = smaller
    else at++
  }
}

/** `document` without its part number `which`: a selection, a directive, an argument, or the frame of a fragment. */
function without(document: DocumentNode, which: number): DocumentNode | undefined {
  let seen = 0
  let isDone = false
  const isTurn = () => {
    if (isDone || seen++ !== which) return false
    isDone = true
    return true
  }
  const cut = visit(document, {
    SelectionSet: (set): SelectionSetNode | undefined => {
      for (const node of set.selections) {
        const others = set.selections.filter((other) => other !== node)
        if (others.length > 0 && isTurn()) return { ...set, selections: others }
        if (node.kind === Kind.FIELD) continue
        const inner = node.kind === Kind.INLINE_FRAGMENT ? node.selectionSet : fragment(document, node.name.value)
        if (inner && isTurn()) return { ...set, selections: set.selections.flatMap(replaced(node, inner)) }
      }
      return undefined
    },
    Directive: () => (isTurn() ? null : undefined),
    Argument: () => (isTurn() ? null : undefined),
    VariableDefinition: () => false,
  })
  const [inUse] = Object.values(separateOperations(cut))
  return isDone ? inUse : undefined
}

const replaced =
  (node: SelectionNode, inner: SelectionSetNode) =>
  (one: SelectionNode): readonly SelectionNode[] =>
    one === node ? inner.selections : [one]

const fragment = (document: DocumentNode, name: string) => partsOf(document).fragments.get(name)?.selectionSet
