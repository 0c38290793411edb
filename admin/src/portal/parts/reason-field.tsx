import { useSay } from '../language/language.ts'

/** A reason in one's own words. */
export function ReasonField() {
  const say = useSay()
  return (
    <label>
      {say(['理由', 'Reason'])}
      <textarea name="reason" rows={3} maxLength={200} required />
    </label>
  )
}
