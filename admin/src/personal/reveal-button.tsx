import { type RaRecord, useRecordContext } from 'react-admin'
import { reveal } from './personal.documents.ts'
import { RevealIcon } from './reveal-icon.tsx'

/** Beside a masked value of a registration: show it in clear. */
export function RevealButton({ name }: { name: string }) {
  const registration = useRecordContext<RaRecord>()
  return registration ? (
    <RevealIcon resource="registrations" name={name} document={reveal} id={String(registration.id)} />
  ) : null
}
