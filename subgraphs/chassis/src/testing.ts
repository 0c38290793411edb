import { type Language } from './executable.ts'

export type Answered = {
  /** The answer's data, as JSON gives it. */
  // biome-ignore lint/suspicious/noExplicitAny: a test knows the shape it asked for
  data: any
  code?: string
  message?: string
  fields?: Record<string, string>
  current?: unknown
  errors?: readonly { message: string; path?: readonly (string | number)[]; extensions?: Record<string, unknown> }[]
}

/** A started graph over a database of its own, for one test file. */
export type TestHouse = {
  /** Asks as a demo account: `ask('community', '{ needs { total } }')`. */
  ask(account: string, document: string, variables?: Record<string, unknown>, language?: Language): Promise<Answered>
  /** How many statements were sent so far. */
  readonly sent: { data: number; scope: number }
  close(): Promise<void>
}
