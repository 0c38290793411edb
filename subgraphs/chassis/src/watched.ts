import 'reflect-metadata'
import { and, type SQL, sql } from 'drizzle-orm'
import { type PgTable } from 'drizzle-orm/pg-core'
import { type GraphQLResolveInfo, getArgumentValues } from 'graphql'
import { Args, ArgsType, Ctx, Field, Info, Int, Resolver, Root, Subscription } from 'type-graphql'
import { askedOf } from './condition.ts'
import { type Context } from './context.ts'
import { Crud, Reads } from './crud.ts'
import { type Entity, entityOf } from './entity.ts'
import { setsOf } from './fields.ts'
import { type Filter, filterInput } from './filter.ts'
import { type KeptActTable } from './kept-act/once.ts'
import { conditionsOf, shapeOf } from './list-arguments.ts'
import { Refusal } from './messages.ts'
import { lowerFirst } from './names.ts'
import { refusing } from './refusing.ts'
import { whole } from './select.ts'
import { type Plan } from './statement.ts'
import { tableConfig } from './table-config.ts'

type Class<T> = new () => T
type Parts<D, P> = { many: string; draft: Class<D>; patch: Class<P>; keptActs?: KeptActTable }

const watched = new WeakSet<PgTable>()

/** Whether a table tells of its changes. */
export const isWatched = (table: PgTable): boolean => watched.has(table)

/**
 * The standard operations, and `<type>Changed`: a stream of the rows as they are created, changed, archived and restored.
 * Each is read anew as the subscriber; a row that is not the subscriber's, or not asked for, is passed over.
 */
export function WatchedCrud<R extends object, D extends object, P extends object>(Type: Class<R>, parts: Parts<D, P>) {
  const Operations = Crud(Type, parts)

  @Resolver()
  abstract class WatchedResolver extends Operations {}
  tellChanges(WatchedResolver, Type)
  return WatchedResolver
}

/** The two readings, and `<type>Changed` as `WatchedCrud` has it: of what is written by acts alone. */
export function WatchedReads<R extends object>(Type: Class<R>, parts: { many: string }) {
  const Operations = Reads(Type, parts)

  @Resolver()
  abstract class WatchedResolver extends Operations {}
  tellChanges(WatchedResolver, Type)
  return WatchedResolver
}

/** Gives a resolver the subscription of a type. */
function tellChanges(resolver: abstract new () => object, Type: Class<object>): void {
  const entity = entityOf(Type)
  const { table } = entity
  if (!table) throw new Error(`${Type.name} has no table here that could be watched.`)
  watched.add(table)
  const { schema, name } = tableConfig(table)
  const RowFilter = filterInput(entity)
  const plan = changedPlan(entity)

  @ArgsType()
  class ChangedArguments {
    @Field(() => RowFilter, { nullable: true })
    filter?: object
    @Field(() => Int, {
      nullable: true,
      description: `此前毫秒数\n\nRows that changed up to so long before are told of first, for who has asked already and may have missed them; at most ${LONGEST_BEFORE}.`,
    })
    lastMilliseconds?: number
  }

  const value = (id: string, _args: ChangedArguments, info: GraphQLResolveInfo, context: Context) =>
    context.ask(plan, { id, filter: conditionsOf(givenTo(info).filter ?? {}) }, info)
  const descriptor = { value, configurable: true, writable: true }
  const declare: object = resolver.prototype
  Object.defineProperty(declare, 'changed', descriptor)
  Root()(declare, 'changed', 0)
  Args(() => ChangedArguments)(declare, 'changed', 1)
  Info()(declare, 'changed', 2)
  Ctx()(declare, 'changed', 3)
  Subscription(() => Type, {
    name: `${lowerFirst(Type.name)}Changed`,
    nullable: true,
    description:
      '变动\n\nEvery row that is created, changed, archived or restored from now on, as it is afterwards, if you may read it and it fits the filter. Archived rows are told of unless the filter speaks of `archived`. Needs a stream of events (`accept: text/event-stream`).',
    subscribe: ({ context, info }) =>
      refusing(entity, async () => {
        const { filter, lastMilliseconds } = givenTo(info)
        conditionsOf(filter ?? {})
        const asked = context as Context
        if (typeof lastMilliseconds !== 'number') return asked.changesOf(`${schema}.${name}`)
        if (lastMilliseconds < 0 || lastMilliseconds > LONGEST_BEFORE) throw outOfRange()
        return asked.changesOf(`${schema}.${name}`, () => asked.run<string[]>(changedWithin(entity, lastMilliseconds)))
      }),
  })(declare, 'changed', descriptor)
}

const givenTo = ({ parentType, fieldName, fieldNodes, variableValues }: GraphQLResolveInfo) =>
  getArgumentValues(parentType.getFields()[fieldName]!, fieldNodes[0]!, variableValues) as {
    filter?: Filter | null
    lastMilliseconds?: number | null
  }

const LONGEST_BEFORE = 60_000

const outOfRange = () =>
  new Refusal('BAD_USER_INPUT', 'invalid', {
    fields: {
      lastMilliseconds: [
        `须在 0 至 ${LONGEST_BEFORE} 毫秒之间。`,
        `Must be between 0 and ${LONGEST_BEFORE} milliseconds.`,
      ],
    },
  })

/** Ids of rows the actor reads that changed within so long: more than a page holds nobody has to be told one by one. */
const changedWithin = ({ table, columns }: Entity, milliseconds: number): SQL =>
  sql`select coalesce(json_agg(id), '[]')::text from (select ${columns.id} as id from ${table}
    where ${columns.updatedAt} >= now() - make_interval(secs => ${milliseconds}::int / 1000.0) order by ${columns.updatedAt} desc limit 200) recent`

const changedPlan = (entity: Entity): Plan<{ id: string; filter: Filter }> => ({
  shape: ({ filter }) => shapeOf({ filter }),
  sql: (selection, { fieldNodes }, { filter }) => {
    const { table, row } = selection.rowsOf(entity)
    const asked = selection.list(entity, row, setsOf(fieldNodes))
    const fits = askedOf(row, filter, (path) => sql`${sql.placeholder(`own.${path}`)}`)
    return sql`select row_to_json(${whole})::text from (select ${asked} from ${table} where ${and(sql`${row.id} = ${sql.placeholder('own.id')}::uuid`, fits)}) ${whole}`
  },
})
