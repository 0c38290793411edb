import { staysAtItsPlace, wantsAtHome } from './at-home.ts'
import { meet, meetOnADay, type Times, timesOf } from './availability.ts'
import { capacityOf, peopleOf } from './capacity.ts'
import { type Entry } from './entry.ts'
import { textOf } from './word-index.ts'

/** What must hold between a need and an offer whatever they are about. */
export type Conditions = {
  times: Times | undefined
  people: number | undefined
  atHome: boolean
  audience: string | null
}

/** A condition that does not hold. */
export type Conflict = 'day' | 'part' | 'capacity' | 'place' | 'audience'

/** What a need asks for. */
export const askedBy = (need: Entry): Conditions => ({
  times: timesOf(need.availability),
  people: need.capacity ?? peopleOf(textOf(need)),
  atHome: wantsAtHome(textOf(need)),
  audience: audienceOf(need),
})

/** What an offer holds to. */
export const heldBy = (offer: Entry): Conditions => ({
  times: timesOf(offer.availability),
  people: offer.capacity ?? capacityOf(textOf(offer)),
  atHome: !staysAtItsPlace(textOf(offer)),
  audience: audienceOf(offer),
})

/** The first condition of a need that an offer does not meet; undefined where it meets all it speaks of. */
export function conflictOf(asked: Conditions, held: Conditions): Conflict | undefined {
  if (!meet(asked.times, held.times)) return meetOnADay(asked.times, held.times) ? 'part' : 'day'
  if (asked.people && held.people && asked.people > held.people) return 'capacity'
  if (asked.atHome && !held.atHome) return 'place'
  if (asked.audience && held.audience && asked.audience !== held.audience) return 'audience'
}

/** For whom it is meant alone; null where it is for anybody. */
const audienceOf = ({ audience }: Entry): string | null => (audience && audience !== 'EVERYONE' ? audience : null)
