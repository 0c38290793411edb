/** How an operation is answered, as people read it: its fetches, in turn or side by side. */
export type PlanView = GroupView | FetchView

/** In a `sequence` each waits for the one before it, in a `parallel` none for another. */
export type GroupView = { readonly kind: 'sequence' | 'parallel'; readonly nodes: readonly PlanView[] }

/** One call of a subgraph. */
export type FetchView = {
  readonly kind: 'fetch'
  readonly subgraph: string
  /** The GraphQL text that is sent, without needless spaces. */
  readonly operation: string
  /** The entities it adds to, one for each `_entities` in the text; absent where it fetches from the root. */
  readonly entities?: readonly EntitiesView[]
  /** Absent when this time there was nothing to fetch. */
  readonly ran?: FetchRan
}

/** Entities already in the answer, and what the subgraph is told of each. */
export type EntitiesView = {
  /** Where they stand, by the client's keys, lists entered; `|[Street]`: only those of that type. */
  readonly paths: readonly string[]
  /** The fields of their representations. */
  readonly representations: string
}

/** What came of a fetch. */
export type FetchRan = {
  /** From the begin of the request until it was sent; a document's first sight has been planned by then. */
  readonly afterMilliseconds: number
  /** Until its answer was read. */
  readonly milliseconds: number
  /** How many representations were sent, each entity once. */
  readonly entities?: number
}
