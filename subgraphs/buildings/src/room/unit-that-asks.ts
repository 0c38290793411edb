import { type Context } from '@concentric/chassis/context'
import { Refusal } from '@concentric/chassis/messages'

/** The unit that acts, taken from its token; everybody else is refused. */
export function unitThatAsks({ actor: { level, placeId } }: Context): string {
  if (level !== 'unit' || !placeId) throw new Refusal('FORBIDDEN', 'forbidden')
  return placeId
}
