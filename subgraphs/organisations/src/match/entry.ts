/** An entry of the three lists as the matcher reads it; what is missing says nothing. */
export type Entry = {
  id: string
  title: string
  detail?: string | null
  kind?: string | null
  category?: string | null
  /** Words, or any shape that names days and hours. */
  availability?: unknown
  /** How many people it is for, or holds. */
  capacity?: number | null
  /** Whose it is, by name; what the name says is not what the entry says. */
  maker?: string | null
  /** For whom it is meant. */
  audience?: string | null
}
