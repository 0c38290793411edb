import { useSay } from '../language/language.ts'

/** A reason in one's own words; the likely one stands there already. */
export function ReasonField({ likely }: { likely?: string }) {
  const say = useSay()
  return (
    <label>
      {say(['理由', 'Reason'])}
      <textarea name="reason" rows={3} maxLength={200} required defaultValue={likely} />
    </label>
  )
}
