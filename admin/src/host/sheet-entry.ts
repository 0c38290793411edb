import { minutesOf, type Recorded, recordedIn, type Seat, type ShiftSheet } from './shift-sheet.ts'

/** A line of a sheet as it is entered; `signUp` is missing for whoever came without one. */
export type Entry = {
  volunteerId: string
  name: string
  signUp?: Seat
  recorded?: Recorded
  came: boolean
  minutes: number
}

/** The lines of a shift before anything is ticked: who was seen has come, and each served as long as the shift. */
export const entriesOf = (shift: NonNullable<ShiftSheet['shift']>, records: readonly Recorded[]): Entry[] =>
  (shift.signUps?.items ?? []).map((signUp) => ({
    volunteerId: signUp.volunteerId,
    name: `${signUp.volunteerNumber} ${signUp.displayName}`,
    signUp,
    recorded: recordedIn(shift, signUp.volunteerId, records),
    came: signUp.state === 'ATTENDED',
    minutes: minutesOf(shift),
  }))

/** The sign-ups whose mark is not what the sheet says; who did not come is marked only where that is asked. */
export function marksOf(entries: readonly Entry[], marksAbsent: boolean): { attended: string[]; absent: string[] } {
  const known = entries.filter(({ recorded }) => !recorded)
  const ids = (came: boolean, mark: string) =>
    known.flatMap(({ signUp, came: has }) => (signUp && has === came && signUp.state !== mark ? [signUp.id] : []))
  return { attended: ids(true, 'ATTENDED'), absent: marksAbsent ? ids(false, 'ABSENT') : [] }
}

/** The lines that are recorded: who came himself, and is not recorded yet. */
export const toRecord = (entries: readonly Entry[]): Entry[] =>
  entries.filter(({ came, recorded, signUp }) => came && !recorded && signUp?.attends !== false)
