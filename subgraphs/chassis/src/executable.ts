import { type DocumentNode, type GraphQLFormattedError, type GraphQLSchema } from 'graphql'
import { type Actor } from './actor.ts'

/** The reader's language: Chinese unless `accept-language` asks for English first. */
export type Language = 'zh' | 'en'

/** A position in the database's log of changes, up to which all must be shown; or `current`: all there is. */
export type Since = string

/** What travels with an operation from the door to a subgraph. */
export type Request = {
  /** Request id, as in the logs. */
  id: string
  actor: Actor
  language: Language
  /** What the answer must show; unset, it may be as old as a replica is. */
  since?: Since
  /** Aborted when the client has gone or the request has run out of time. */
  signal?: AbortSignal
}

/** `text` is set instead of `data` when the answer's data is already JSON text. */
export type Answer = {
  data?: Record<string, unknown> | null
  text?: string
  errors?: readonly GraphQLFormattedError[]
  /** What is told besides. */
  extensions?: Readonly<Record<string, unknown>>
}

/** A prepared operation: compiled once, called per request. It never throws for an error of the graph. */
export type Operation = (variables: Record<string, unknown>, request: Request) => Promise<Answer>

/** What happens from now on, an answer for each event. When it breaks off, the last one holds errors alone. */
export type Stream = { events: AsyncIterable<Answer> }

/**
 * A prepared subscription; where it cannot begin it answers once, with errors. The request's `signal` ends it: a stream
 * waiting for an event hears nothing else.
 */
export type Subscription = (variables: Record<string, unknown>, request: Request) => Promise<Stream | Answer>

/** What the gateway needs of a subgraph, in memory or over HTTP. */
export interface Executable {
  readonly name: string
  /** Known in memory; a remote subgraph has none, and then no operation is passed through whole. */
  readonly schema?: GraphQLSchema
  prepare(document: DocumentNode, operationName?: string): Operation
  /** The same for a subscription; absent where there is nothing to subscribe to. */
  subscribe?(document: DocumentNode, operationName?: string): Subscription
}
