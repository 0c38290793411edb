import { type Timed } from './shift-of.ts'

export type Seat = {
  id: string
  state: string
  attends: boolean
  children: number
  volunteerNumber: string
  displayName: string
  volunteerId: string
}
export type Recorded = Timed & { volunteerId: string; minutes: number }

/** All a sheet of a shift shows. */
export type ShiftSheet = {
  shift:
    | (Timed & {
        name: string
        activity: { id: string; name: string; venue: { name: string } | null } | null
        signUps: { items: Seat[] } | null
      })
    | null
  codes: { dayCode: string; day: string } | null
  records: { items: Recorded[] } | null
}

/** The minutes of a shift from its start to its end. */
export const minutesOf = ({ startsAt, endsAt }: Timed): number =>
  Math.round((Date.parse(endsAt) - Date.parse(startsAt)) / 60_000)

/** What is recorded of a volunteer in the time of a shift already. */
export const recordedIn = (shift: Timed, volunteerId: string, records: readonly Recorded[]): Recorded | undefined =>
  records.find(
    (record) =>
      record.volunteerId === volunteerId &&
      Date.parse(record.startsAt) < Date.parse(shift.endsAt) &&
      Date.parse(record.endsAt) > Date.parse(shift.startsAt),
  )
