import { type SQL, sql } from 'drizzle-orm'
import { type GraphQLResolveInfo } from 'graphql'
import { type Context } from './context.ts'
import { type Entity, entityOf } from './entity.ts'
import { Refusal } from './messages.ts'
import { parentOf } from './reach.ts'
import { rowPlan } from './read.ts'
import { checkReferences } from './references.ts'
import { isId, refusing } from './refusing.ts'
import { obeying } from './rules.ts'
import { type Plan } from './statement.ts'
import {
  archivePlan,
  draftOf,
  insertOnly,
  insertPlan,
  isLive,
  updateManyPlan,
  updatePlan,
  type Values,
  written,
} from './write.ts'

export const MOST_AT_ONCE = 200

/** How the rows of an entity are written: under row security, in one round trip; the row is read again behind the write, so that what the write changed elsewhere shows. */
export class Writing<R extends object> {
  private readonly entity: Entity
  private readonly reading: Plan<{ id: string }>
  private readonly inserting: Plan<{ values: Values }>
  private readonly changing: Plan<{ id: string; version: number; values: Values }>
  private readonly changingAll: Plan<{ ids: readonly string[]; values: Values }>
  private readonly archiving: Plan<{ ids: readonly string[] }>
  private readonly restoring: Plan<{ ids: readonly string[] }>

  constructor(Type: new () => R) {
    this.entity = entityOf(Type)
    this.reading = rowPlan(this.entity)
    this.inserting = insertPlan(this.entity)
    this.changing = updatePlan(this.entity)
    this.changingAll = updateManyPlan(this.entity)
    this.archiving = archivePlan(this.entity, true)
    this.restoring = archivePlan(this.entity, false)
  }

  /** The values of an input that obeys the rules of its class and whose references resolve. */
  checked(input: object, inputClass: object, context: Context): Promise<Values> {
    return refusing(this.entity, async () => {
      const obeyed = obeying(input, inputClass)
      await checkReferences(this.entity, obeyed, context)
      return { ...obeyed }
    })
  }

  insert(values: Values, info: GraphQLResolveInfo, context: Context): Promise<R> {
    const draft = draftOf(this.entity.columns, values)
    return refusing(this.entity, async () => {
      mustHavePlace(this.entity, values)
      const [, row] = await context.askInTurn([this.inserting, this.reading], { id: draft.id, values: draft }, info)
      return row as R
    })
  }

  /** Inserts a row nobody asked to see; answers its id. */
  add(values: Values, context: Context): Promise<string> {
    return refusing(this.entity, () =>
      context.run<string>(insertOnly(this.entity, draftOf(this.entity.columns, values))),
    )
  }

  /** Refuses with NOT_FOUND what the actor does not see, CONFLICT what has changed since, FORBIDDEN what is not his. */
  async change(id: string, version: number, values: Values, info: GraphQLResolveInfo, context: Context): Promise<R> {
    if (!isId(id)) throw new Refusal('NOT_FOUND', 'notFound')
    const change = { id, version, values: written(this.entity.columns, values) }
    const [changed, row] = await refusing(this.entity, () =>
      context.askInTurn([this.changing, this.reading], change, info),
    )
    if (changed) return row as R
    const { table, columns } = this.entity
    const seen = sql`select version::text from ${table} where ${columns.id!} = ${id}::uuid and ${isLive(columns)}`
    if ((await context.run(seen)) === null) throw new Refusal('NOT_FOUND', 'notFound')
    // a row one may not change is not there to be locked
    const current = await refusing(this.entity, () => context.run<number | null>(sql`${seen} for update`))
    throw current === null ? new Refusal('FORBIDDEN', 'forbidden') : new Refusal('CONFLICT', 'conflict', { current })
  }

  changeAll(ids: string[], values: Values, info: GraphQLResolveInfo, context: Context): Promise<string[]> {
    return this.all(ids, context, isLive(this.entity.columns), () =>
      context.ask(this.changingAll, { ids, values: written(this.entity.columns, values) }, info),
    )
  }

  archive(ids: string[], info: GraphQLResolveInfo, context: Context): Promise<string[]> {
    return this.all(ids, context, sql`true`, () => context.ask(this.archiving, { ids }, info))
  }

  restore(ids: string[], info: GraphQLResolveInfo, context: Context): Promise<string[]> {
    return this.all(ids, context, sql`true`, () => context.ask(this.restoring, { ids }, info))
  }

  private async all(ids: string[], context: Context, which: SQL, change: () => Promise<unknown>): Promise<string[]> {
    if (!ids.length) return []
    if (ids.length > MOST_AT_ONCE)
      throw new Refusal('BAD_USER_INPUT', 'invalid', {
        fields: { ids: { key: 'tooMany', values: { maximum: MOST_AT_ONCE } } },
      })
    if (new Set(ids).size < ids.length) throw new Refusal('BAD_USER_INPUT', 'invalid', { fields: { ids: 'taken' } })
    if (!ids.every(isId)) throw new Refusal('NOT_FOUND', 'notFound')
    try {
      return (await refusing(this.entity, change)) as string[]
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'FORBIDDEN') throw error
      const { table, columns } = this.entity
      const visible = await context.run<number>(
        sql`select count(*)::text from ${table} where ${columns.id!} = any(${`{${ids.join()}}`}::uuid[]) and ${which}`,
      )
      throw visible < ids.length ? new Refusal('NOT_FOUND', 'notFound') : error
    }
  }
}

/** A row that may stand at a street or in a community names one of them; row security alone would only say that it is nobody's. */
export function mustHavePlace({ columns, table }: Entity, values: Values): void {
  if (
    !columns.communityId ||
    !columns.streetId?.notNull ||
    (table && parentOf(table)) ||
    values.communityId ||
    values.streetId
  )
    return
  throw new Refusal('BAD_USER_INPUT', 'invalid', { fields: { communityId: 'required' } })
}
