import { type Pair } from '../graph/meta.ts'
import { filled } from './filled.ts'

/** A file that cannot be imported at all, and what to do about it. */
export class RefusedFile extends Error {
  readonly what: Pair

  constructor(...[what, values]: Parameters<typeof filled>) {
    const pair = filled(what, values)
    super(pair[1])
    this.what = pair
  }
}
