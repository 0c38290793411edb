export type PersonalSheet = {
  name: string
  columns: readonly string[]
  rows: readonly (readonly string[])[]
  /** Where the rest begins; null where all is told. */
  next: string | null
}

/** Everything kept of a person, as the graph hands it out. */
export type PersonalData = { asOf: string; sheets: readonly PersonalSheet[] }
