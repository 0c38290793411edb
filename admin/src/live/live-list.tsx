import { useListContext } from 'react-admin'
import { documentsOf } from '../graph/documents-of.ts'
import { useChanges } from './use-changes.ts'

/** Keeps a list as it is now while somebody looks at it, where the graph tells of changes; shows nothing itself. */
export function LiveList() {
  const { resource, refetch } = useListContext()
  useChanges(documentsOf(resource).watch, refetch)
  return null
}
