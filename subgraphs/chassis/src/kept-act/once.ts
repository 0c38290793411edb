import { createHash } from 'node:crypto'
import { type SQL, sql } from 'drizzle-orm'
import pg from 'pg'
import { becoming } from '../becoming.ts'
import { type Context } from '../context.ts'
import { type Entity } from '../entity.ts'
import { Refusal } from '../messages.ts'
import { refusing } from '../refusing.ts'
import { scopeOf } from '../scope.ts'
import { type keptActTable } from './kept-act-table.ts'
import { keyReused } from './key-reused.ts'
import { mustBeKey } from './must-be-key.ts'

export type KeptActTable = ReturnType<typeof keptActTable>
type Refused = Pick<Refusal, 'code' | 'what' | 'details'>
type Answer<Id> = { id: Id } | { refused: Refused }
type Kept<Id> = { isSame: boolean; answer: Answer<Id> }

/** An act under the key of its caller, and what makes one asking the same as another. */
export type Act = { name: string; key: string; input: Readonly<Record<string, unknown>> }

/**
 * What an act writes, one statement after the other, and the id it answers (of an act on many, what it says of each): as the
 * system, or as the actor, if row security is to say whether he may.
 */
export type Deed<Id = string> = { id: Id; statements: readonly SQL[]; asActor?: boolean }

/**
 * Does an act once under the key its caller made, and answers the id of its row; the deed itself checks who asks. The key and
 * what is written are one transaction. The same key answers the same, refusals included, and another input under it is refused.
 */
export async function once<Id = string>(
  table: KeptActTable,
  act: Act,
  entity: Entity,
  context: Context,
  deed: () => Promise<Deed<Id>>,
): Promise<Id> {
  mustBeKey(act.key)
  const before = await keptOf<Id>(table, act, context)
  if (before) return answered(before, entity)
  const asSystem = { ...scopeOf(context.request), role: 'system' } as const
  const done = await refusing(entity, async () => {
    const { id, statements, asActor } = await deed()
    const doing = asActor ? [sql`select to_json(${becoming(context.actor.level)})::text`, ...statements] : statements
    const isFirst = await context
      .runInTurn([keeping(table, act, { id }), ...doing], asSystem)
      .then(() => true, unlessTaken)
    return isFirst ? { id } : undefined
  }).catch(async (error: unknown) => {
    if (!(error instanceof Refusal) || error.code === 'UNAVAILABLE') throw error
    await context.run(keeping(table, act, { refused: refusedOf(error) }), asSystem).catch(unlessTaken)
  })
  // a refusal, or what was answered to who was faster under this key
  return done ? done.id : answered((await keptOf<Id>(table, act, context))!, entity)
}

const keptOf = <Id>(table: KeptActTable, { name, key, input }: Act, context: Context) =>
  context.run<Kept<Id> | null>(
    sql`select json_build_object('isSame', (${table.act}, ${table.inputHash}) = (${name}, ${hashOf(input)}), 'answer', ${table.answer})::text
      from ${table} where ${table.accountId} = app.account() and ${table.key} = ${key}`,
    { ...scopeOf(context.request), role: 'system' },
  )

const keeping = (table: KeptActTable, { name, key, input }: Act, answer: Answer<unknown>) =>
  sql`with kept as (insert into ${table} (account_id, key, act, input_hash, answer)
    values (app.account(), ${key}, ${name}, ${hashOf(input)}, ${JSON.stringify(answer)}::jsonb) returning 1) select count(*)::text from kept`

function answered<Id>({ isSame, answer }: Kept<Id>, entity: Entity): Promise<Id> {
  if (!isSame) throw keyReused()
  return refusing(entity, async () => {
    if ('id' in answer) return answer.id
    const { code, what, details } = answer.refused
    throw new Refusal(code, what, details)
  })
}

const refusedOf = ({ code, what, details }: Refusal): Refused => ({ code, what, details })
const hashOf = (input: Act['input']) => createHash('sha256').update(JSON.stringify(input)).digest('hex')

function unlessTaken(error: unknown): false {
  if (error instanceof pg.DatabaseError && error.constraint === 'kept_act_pkey') return false
  throw error
}
