import { type Pair } from '../graph/meta.ts'

export type Values = Record<string, unknown>
/** Something an act has to know. */
export type Question = {
  source: string
  label: Pair
  hint?: Pair
  /** Text unless it is said; a type of the graph asks for one of its records. */
  kind?: 'number' | 'day' | 'instant' | 'Volunteer' | 'PartnerUnit' | 'SocialOrganisation'
  /** The enum of the graph its answer is a value of. */
  oneOf?: string
  /** Of a number: one, unless it is said. */
  least?: number
  isOptional?: boolean
}
/** What a form asks before an act, and how the act is put. */
export type Asked = {
  title: Pair
  text: Pair
  done: Pair
  questions: readonly Question[]
  /** What stands in the form before anything is typed. */
  known?: Values
  document: string
  /** What the document takes of what was answered; its key is added. */
  variablesOf: (answered: Values) => Values
}
