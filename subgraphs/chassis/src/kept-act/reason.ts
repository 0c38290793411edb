import { Refusal } from '../messages.ts'
import { withoutNumbers } from '../personal/prose.ts'

const LONGEST_REASON = 200

/** The reason of an act, as it is kept: without numbers of persons; refused where there is none, or too much of it. */
export function reasonOf({ reason }: { reason: string }): string {
  const said = withoutNumbers(reason.trim())
  if (!said) throw new Refusal('BAD_USER_INPUT', 'invalid', { fields: { reason: 'required' } })
  if (said.length > LONGEST_REASON)
    throw new Refusal('BAD_USER_INPUT', 'invalid', {
      fields: { reason: { key: 'tooLong', values: { maximum: LONGEST_REASON, length: said.length } } },
    })
  return said
}
