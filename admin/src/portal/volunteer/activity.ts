export type OpenShift = {
  id: string
  name: string
  startsAt: string
  endsAt: string
  seats: number
  seatsTaken: number | null
  waitingCount: number | null
}

/** A seat the volunteer holds or waits for. */
export type OwnSeat = { shiftId: string; attends: boolean; startsAt: string; endsAt: string }

export type OpenActivity = {
  id: string
  name: string
  state: string
  startsAt: string
  endsAt: string
  audience: string
  minAge: number | null
  training: string | null
  requiredTraining: { name: string; topic: string } | null
  riskNote: string | null
  insured: boolean
  sample: boolean
  community: { name: string } | null
  venue: { name: string } | null
  shifts: { items: readonly OpenShift[] } | null
}
