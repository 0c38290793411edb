import { type RaRecord, useRecordContext } from 'react-admin'
import { RevealIcon } from '../../personal/reveal-icon.tsx'
import { revealVisit } from './visit.documents.ts'

/** Beside a masked value of a visit's private part: show it in clear. */
export function RevealContact({ name }: { name: string }) {
  const contact = useRecordContext<RaRecord>()
  return contact ? (
    <RevealIcon resource="visitContacts" name={name} document={revealVisit} id={String(contact.requestId)} />
  ) : null
}
