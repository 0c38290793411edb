import { Refusal } from '@concentric/chassis/messages'
import { withoutNumbers } from '@concentric/chassis/personal/prose'
import { isId } from '@concentric/chassis/refusing'
import { obeying } from '@concentric/chassis/rules'
import { CertificateDraft } from './certificate.type.ts'

const written = ['headName', 'handlerName', 'contact', 'notes']

/** What a certificate is prepared from, as its rules will have it, without the numbers of persons. */
export function givenFor(input: CertificateDraft): Record<string, unknown> {
  const given = { ...obeying(input, CertificateDraft) } as Record<string, unknown>
  for (const field of ['stationId', 'volunteerId'])
    if (!isId(String(given[field])))
      throw new Refusal('BAD_USER_INPUT', 'invalid', { fields: { [field]: 'unresolved' } })
  return Object.fromEntries(
    Object.entries(given).map(([field, value]) => [
      field,
      written.includes(field) && typeof value === 'string' ? withoutNumbers(value) : value,
    ]),
  )
}
