export type Row = Readonly<Record<string, unknown>>

/** What is kept of a unit, list by list. */
export type OwnRecord = Readonly<Record<string, readonly Row[]>>
