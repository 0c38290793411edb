/** A booking of a room, as either side is told of it. */
export type Booked = {
  id: string
  version: number
  name: string
  purpose: string
  startsAt: string
  endsAt: string
  headcount: number
  askedBy: string
  state: string
  reason: string | null
  room: { name: string; venue: { name: string } | null } | null
}

/** Whether its time lies ahead: before it is settled, afterwards it is told what came of it. */
export const isAhead = ({ startsAt }: Booked): boolean => Date.parse(startsAt) > Date.now()
