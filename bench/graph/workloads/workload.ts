/** A place of the tree that was sown. */
export type Community = { readonly id: string; readonly streetId: string }

/** What questions are made of: the places, and the rows behind them. */
export type District = {
  readonly communities: readonly Community[]
  /** Rows of a statement, as the superuser. */
  ask<Row extends object>(sql: string, values?: unknown[]): Promise<Row[]>
}

/** At which level a clerk asks; of which place follows from where the question lies. */
export type Asker = 'community' | 'street' | 'district'

/** One request: where it lies, our variables, the values of the floor's statement in order. */
export type Asked = {
  readonly at: Community
  readonly variables: Readonly<Record<string, unknown>>
  readonly values: readonly unknown[]
  /** Variables of PostGraphile's document, where they are others. */
  readonly peerVariables?: Readonly<Record<string, unknown>>
}

/** Asks PostGraphile something before a run: its cursors are its own. */
export type AskPeer = (query: string, variables: Readonly<Record<string, unknown>>) => Promise<unknown>

/** A question in three forms that answer the same JSON: `answer` is what it asks for, with the same names in it. */
export type Workload = {
  readonly name: string
  readonly title: string
  readonly askers: readonly Asker[]
  /** Our document. */
  readonly query: string
  /** The floor's one statement; it answers one column of JSON text. */
  readonly floor: string
  /** PostGraphile's document, and its answer in the form of ours where its names cannot be made so. */
  readonly peer: string
  peerRows?(answer: unknown): unknown
  /** So many requests from a number on. A write is never asked twice; reads are asked again and again. */
  requests(district: District, from: number, count: number, askPeer: AskPeer): Promise<readonly Asked[]>
  /** Whether rows change, so that no request can be repeated. */
  readonly writes?: true
}

/** How many different requests a read is made of: so many that no two under way at once are the same. */
export const differentReads = 65
