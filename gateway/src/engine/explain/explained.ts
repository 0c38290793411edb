import { type PlanView } from './plan-view.ts'
import { type Ran } from './ran.ts'

/** Says what it fetches, with what came of that in a run; undefined when it fetches nothing. */
export type Explained = { readonly explain: (ran: Ran) => PlanView | undefined }

/** `part` as something that says by `explain` what it fetches. */
export const explained = <Part extends object>(part: Part, explain: Explained['explain']): Part & Explained =>
  Object.assign(part, { explain })
