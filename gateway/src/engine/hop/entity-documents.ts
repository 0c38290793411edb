import { type DocumentNode, Kind, OperationTypeNode } from 'graphql'
import { partsOf } from '../document/document-parts.ts'
import { type Keys } from './entities.ts'
import { entryField } from './entry-supergraph.ts'
import { fieldNode, setOf } from './nodes.ts'

/** A document that begins at entities of `type` and asks for their keys. */
export const askingForKeys = (type: string, { set }: Keys): DocumentNode => ({
  kind: Kind.DOCUMENT,
  definitions: [
    {
      kind: Kind.OPERATION_DEFINITION,
      operation: OperationTypeNode.QUERY,
      selectionSet: setOf([fieldNode(entryField(type), set.selections)]),
    },
  ],
})

/** A document that begins at entities as documents that each ask for one field of them. */
export function oneFieldEach(document: DocumentNode): readonly DocumentNode[] {
  const { operations, fragments } = partsOf(document)
  const [operation] = operations
  const [field] = operation?.selectionSet.selections ?? []
  if (!operation || field?.kind !== Kind.FIELD) return [document]
  return (field.selectionSet?.selections ?? []).map((selection) => ({
    kind: Kind.DOCUMENT,
    definitions: [
      { ...operation, selectionSet: setOf([{ ...field, selectionSet: setOf([selection]) }]) },
      ...fragments.values(),
    ],
  }))
}
