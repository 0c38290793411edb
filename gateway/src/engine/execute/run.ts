import { type Request } from '@concentric/chassis/executable'
import { type GraphQLFormattedError } from 'graphql'
import { type Selection } from '../document/selection.ts'
import { type Explained } from '../explain/explained.ts'
import { type Ran } from '../explain/ran.ts'
import { type Data, type Path } from '../record.ts'

/**
 * An error met on the way, and every place it concerns: an entity may stand in several. With `below`, its place is the
 * first field of that selection missing under the first of them.
 */
export type Trouble = {
  readonly error: GraphQLFormattedError
  readonly places: readonly Path[]
  readonly below?: Selection
}

/** What a subgraph brought: data, errors with the subgraph's own paths, or both. */
export type Brought = { readonly data: Data | null; readonly errors: readonly GraphQLFormattedError[] }

/** One execution of a compiled plan: what goes in and what has been gathered so far. */
export type Run = {
  readonly variables: Data
  readonly request: Request
  /** What happened, in the run of a subscription. */
  readonly event?: Brought
  /** Null until a root fetch has answered. */
  data: Data | null
  readonly troubles: Trouble[]
  /** Kept where the run is to be explained. */
  readonly ran?: Ran
}

/** A part of a plan, compiled. It never throws. */
export type Step = ((run: Run) => Promise<void>) & Explained
