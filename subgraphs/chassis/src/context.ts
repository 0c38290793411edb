import type DataLoader from 'dataloader'
import { type SQL, sql } from 'drizzle-orm'
import { type GraphQLResolveInfo } from 'graphql'
import { type Actor } from './actor.ts'
import { becoming } from './becoming.ts'
import { type Request } from './executable.ts'
import { parsed } from './json-text.ts'
import { type KeyRing } from './personal/key-ring.ts'
import { type Bound, type Database, type Each, type Scope, scopeOf } from './scope.ts'
import { type Entities } from './select.ts'
import { type SigningRing } from './signing/signing-ring.ts'
import { compile, type Plan, statementOf } from './statement.ts'

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
  /** What wraps the keys of rows that hold personal values. */
  keyRing: KeyRing
  /** What signs what others check, and the keys they check it with. */
  signingRing: SigningRing
}

type Text = string | null
type Waiting = { bound: Bound; isRead: boolean; resolve: (answer: Text) => void; reject: (error: unknown) => void }

/** What every resolver receives, made anew for each operation. Import it as a type only. */
export class Context {
  readonly actor: Actor
  private readonly waiting: Waiting[] = []
  readonly loaders = new Map<unknown, DataLoader<string, unknown>>()

  constructor(
    readonly request: Request,
    readonly entities: Entities,
    private readonly database: Database,
    readonly services: Services,
  ) {
    this.actor = request.actor
  }

  /**
   * The row or page a field asks for, with exactly what was selected below it. What the fields of an operation ask
   * in one tick is one transaction, as the actor; another scope has one of its own.
   */
  async ask<A extends object>(plan: Plan<A>, args: A, info: GraphQLResolveInfo, scope?: Scope): Promise<unknown> {
    if (scope) return (await this.askInTurn([plan], args, info, scope))[0]
    return parsed(await this.askText(plan, args, info))
  }

  /** The same as Postgres wrote it: JSON text. */
  async askText<A extends object>(plan: Plan<A>, args: A, info: GraphQLResolveInfo): Promise<Text> {
    const bound = statementOf(plan, args, info, this.entities)
    return new Promise((resolve, reject) => {
      const isRead = info.operation.operation === 'query'
      if (this.waiting.push({ bound, isRead, resolve, reject }) === 1) process.nextTick(() => this.runWaiting())
    })
  }

  private async runWaiting(): Promise<void> {
    const asked = this.waiting.splice(0)
    const scope = scopeOf(this.request)
    // what is written is written, whether or not somebody waits for the answer
    const signal = asked.every(({ isRead }) => isRead) ? this.request.signal : undefined
    try {
      const texts = await this.database.run(
        scope,
        asked.map(({ bound }) => bound),
        signal,
      )
      for (const [index, { resolve }] of asked.entries()) resolve(texts[index] ?? null)
    } catch (error) {
      // alone each field fails for itself, and the others have their answers
      for (const { bound, resolve, reject } of asked)
        if (asked.length === 1 || signal?.aborted) reject(error)
        else this.database.run(scope, [bound]).then(([text = null]) => resolve(text), reject)
    }
  }

  /** The answers of several plans of one field, run one after the other in one transaction and one round trip. */
  async askInTurn<A extends object>(
    plans: readonly Plan<A>[],
    args: A,
    info: GraphQLResolveInfo,
    scope: Scope = scopeOf(this.request),
  ): Promise<unknown[]> {
    const texts = await this.database.run(
      scope,
      plans.map((plan) => statementOf(plan, args, info, this.entities)),
    )
    return texts.map(parsed)
  }

  /** One statement of an act, as the actor unless another scope is given. It answers one column, JSON as text. */
  async run<T>(statement: SQL, scope: Scope = scopeOf(this.request)): Promise<T> {
    const { text, name, params } = compile(statement)
    const [answer] = await this.database.run(scope, [{ name, text, values: params }])
    return parsed(answer) as T
  }

  /**
   * One statement of an act, as the system, and behind it what a field asks, as the actor: one transaction, one round trip. A
   * reading that fails undoes the act.
   */
  async runAndAsk<T, A extends object>(
    statement: SQL,
    plan: Plan<A>,
    args: A,
    info: GraphQLResolveInfo,
  ): Promise<[T, unknown]> {
    const { level } = this.actor
    // row by row: the act has ended before the role changes
    const acting = sql`with acted(answer) as materialized (${statement}) select answer, ${becoming(level)} from acted`
    const { text, name, params } = compile(acting)
    const asked = statementOf(plan, args, info, this.entities)
    const answers = await this.database.run({ ...scopeOf(this.request), role: 'system' }, [
      { name, text, values: params },
      // a plan under row security belongs to a role
      { ...asked, name: asked.name && `${level}:${asked.name}` },
    ])
    return answers.map(parsed) as [T, unknown]
  }

  /** Statements of an act, one after the other in one transaction: all of them or none. Each answers one column, JSON as text. */
  async runInTurn<T>(statements: readonly SQL[], scope: Scope = scopeOf(this.request)): Promise<T[]> {
    const bound = statements.map(compile).map(({ text, name, params }) => ({ name, text, values: params }))
    return (await this.database.run(scope, bound)).map(parsed) as T[]
  }

  /** Statements as the actor, one after the other in one transaction; what one answers, or the error that undid it alone. Kept if `keep` says so. */
  async runEach<T>(
    statements: readonly SQL[],
    keep: (answers: readonly (T | Error)[]) => boolean,
  ): Promise<(T | Error)[]> {
    const bound = statements.map(compile).map(({ text, name, params }) => ({ name, text, values: params }))
    const read = (answers: readonly Each[]) =>
      answers.map((answer) => (answer instanceof Error ? answer : (parsed(answer) as T)))
    return read(await this.database.runEach(scopeOf(this.request), bound, (answers) => keep(read(answers))))
  }

  /** Ids of the rows of a watched table (`schema.name`) that change from now on, behind those that changed `earlier`. */
  changesOf(table: string, earlier?: () => Promise<readonly string[]>): Promise<AsyncIterable<string>> {
    return this.database.changes.watch(table, this.request.signal, earlier)
  }

  /** What other subgraphs say to a question now, as the same actor. */
  graph(document: string, variables: Record<string, unknown>): Promise<Record<string, unknown>> {
    return this.services.graph(document, variables, { ...this.request, since: 'current' })
  }
}
