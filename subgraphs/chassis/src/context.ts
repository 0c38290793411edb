import { createHash } from 'node:crypto'
import type DataLoader from 'dataloader'
import { type SQL } from 'drizzle-orm'
import { PgDialect } from 'drizzle-orm/pg-core'
import { type GraphQLResolveInfo } from 'graphql'
import { type Actor } from './actor.ts'
import { type Request } from './executable.ts'
import { type Database, type Scope, scopeOf } from './scope.ts'
import { type Entities } from './select.ts'
import { type Plan, statementOf } from './statement.ts'

/**
 * Asks the whole graph as the same actor: what this subgraph must know of another. Never inside an open transaction;
 * rejects when it cannot be answered within a second.
 */
export type Graph = (
  document: string,
  variables: Record<string, unknown>,
  request: Request,
) => Promise<Record<string, unknown>>

/** What the process gives the resolvers besides the database; a subgraph that needs more declares it here by merging. */
export interface Services {
  graph: Graph
}

const dialect = new PgDialect()

/** What every resolver receives, made anew for each operation. Import it as a type only. */
export class Context {
  readonly actor: Actor
  readonly loaders = new Map<unknown, DataLoader<string, unknown>>()

  constructor(
    readonly request: Request,
    readonly entities: Entities,
    private readonly database: Database,
    readonly services: Services,
  ) {
    this.actor = request.actor
  }

  /** The row or page a field asks for, with exactly what was selected below it; one statement, as the actor unless another scope is given. */
  async ask<A extends object>(plan: Plan<A>, args: A, info: GraphQLResolveInfo, scope?: Scope): Promise<unknown> {
    return (await this.askInTurn([plan], args, info, scope))[0]
  }

  /** The answers of several plans of one field, run one after the other in one transaction and one round trip. */
  async askInTurn<A extends object>(
    plans: readonly Plan<A>[],
    args: A,
    info: GraphQLResolveInfo,
    scope: Scope = scopeOf(this.actor),
  ): Promise<unknown[]> {
    const texts = await this.database.run(
      scope,
      plans.map((plan) => statementOf(plan, args, info, this.entities)),
    )
    return texts.map((text) => (text === null ? null : JSON.parse(text)))
  }

  /** One statement of an act, as the actor unless another scope is given. It answers one column, JSON as text. */
  async run<T>(statement: SQL, scope: Scope = scopeOf(this.actor)): Promise<T> {
    const { sql: text, params } = dialect.sqlToQuery(statement)
    const name = createHash('sha1').update(text).digest('base64url')
    const [answer] = await this.database.run(scope, [{ name, text, values: params }])
    return (answer === null || answer === undefined ? null : JSON.parse(answer)) as T
  }

  /** What other subgraphs say to a question, as the same actor. */
  graph(document: string, variables: Record<string, unknown>): Promise<Record<string, unknown>> {
    return this.services.graph(document, variables, this.request)
  }
}
