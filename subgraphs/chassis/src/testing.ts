import { type Answer, type Language } from './executable.ts'

/** A document and, where codegen knows it, the type of its answer; untyped documents answer what the test says they do. */
export type Asked<Data> = string | { toString(): string; __apiType?: (variables: never) => Data }

export type Answered<Data> = {
  data: Data
  /** Of the first error: its code, message, fields and current version. */
  code?: string
  message?: string
  fields?: Record<string, string>
  current?: unknown
  errors?: Answer['errors']
}

/** A started graph over a database of its own, for one test file. */
export type TestHouse = {
  /** Asks as a demo account: `ask('community', '{ needs { total } }')`. */
  ask<Data = any>(
    account: string,
    document: Asked<Data>,
    variables?: Record<string, unknown>,
    language?: Language,
  ): Promise<Answered<Data>>
  /** Asks one subgraph alone, as the gateway would. */
  askSubgraph(subgraph: string, account: string, document: string, variables?: Record<string, unknown>): Promise<Answer>
  /** How many statements were sent so far. */
  readonly sent: { data: number; scope: number }
  close(): Promise<void>
}
