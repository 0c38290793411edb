import { type Answer, type Language } from './executable.ts'

/** A document and, where codegen knows it, the type of its answer; untyped documents answer what the test says they do. */
export type Asked<Data> = string | { toString(): string; __apiType?: (variables: never) => Data }

export type Answered<Data = any> = {
  data: Data
  /** Of the first error: its code, message, fields and current version. */
  code?: string
  message?: string
  fields?: Record<string, string>
  current?: unknown
  errors?: Answer['errors']
}

/** A subscription under way: `next` waits for an event, and has undefined when it is over. */
export type Subscribed = { next(): Promise<Answer | undefined>; end(): void }

/** A started graph over a database of its own, for one test file. */
export type TestHouse = {
  /** Asks as a demo account: `ask('community', '{ needs { total } }')`. */
  ask<Data = any>(
    account: string,
    document: Asked<Data>,
    variables?: Record<string, unknown>,
    language?: Language,
  ): Promise<Answered<Data>>
  /** Begins a subscription as a demo account. */
  subscribe(account: string, document: string, variables?: Record<string, unknown>): Promise<Subscribed>
  /** Asks one subgraph alone, as the gateway would. */
  askSubgraph(subgraph: string, account: string, document: string, variables?: Record<string, unknown>): Promise<Answer>
  /** How many statements were sent so far. */
  readonly sent: { data: number; scope: number }
  /** Address of its database, as its owner. */
  readonly ownerUrl: string
  close(): Promise<void>
}
