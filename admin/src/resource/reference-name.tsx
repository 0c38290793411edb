import { useReference } from 'react-admin'
import { typeOf } from '../graph/meta.ts'

/** The name of a record of which only the id is at hand. */
export function ReferenceName({ type, id }: { type: string; id: string }) {
  const { many, title } = typeOf(type)
  const { referenceRecord } = useReference({ reference: many, id })
  return String(referenceRecord?.[title] ?? '…')
}
