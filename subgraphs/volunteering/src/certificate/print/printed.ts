import { type Facts } from '../facts.ts'

/** What stands on paper: the facts, who answers for them, and the code of both. */
export type Printed = Facts & {
  headName: string
  handlerName: string
  contact: string
  notes: string | null
  code: string
  sample: boolean
}
