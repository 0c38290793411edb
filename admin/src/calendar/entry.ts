/** What the calendar shows of an activity. */
export type Activity = {
  id: string
  name: string
  state: string
  startsAt: string
  seats: number | null
  seatsTaken: number | null
  sample: boolean
}
