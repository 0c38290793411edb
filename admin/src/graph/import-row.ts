/** A row as an import sends it: an id, the version of a record that is changed, and values. */
export type ImportRow = { id: string; version: number | null; [field: string]: unknown }

/** What became of a row, or would have. */
export type ImportedRow = {
  id: string
  outcome: 'CREATED' | 'UPDATED' | 'UNCHANGED' | 'REFUSED'
  errors: { field: string | null; message: string }[]
}
