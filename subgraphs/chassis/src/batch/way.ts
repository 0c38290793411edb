import { type Bound, type Scope } from '../scope.ts'

/** What the statements of a call answered, in their order. */
export type Answers = (string | null)[]

/** The same, and how long the server took for it. */
export type Answered = { answers: Answers; milliseconds: number }

/** How many statements were sent, data and scope apart. */
export type Sent = { data: number; scope: number }

/** A way to send the statements of a call to Postgres: they see the scope, and all or none of them take effect. */
export interface Way {
  /** Given a signal, for statements that only read: when it is aborted nobody waits for them any more. */
  run(scope: Scope, statements: readonly Bound[], signal?: AbortSignal): Promise<Answers>
  close(): Promise<void>
}

/** The ways there are: scope and statements in one round trip, and between BEGIN and COMMIT. */
export type WayName = 'batch' | 'transaction'
