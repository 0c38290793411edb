/** What the calendar shows of an activity, or of another thing that begins on a day; seats where it has them. */
export type Entry = {
  id: string
  name: string
  state: string
  startsAt: string
  seats?: number | null
  seatsTaken?: number | null
  /** Who comes, where somebody else does. */
  askedBy?: string
  sample: boolean
}
