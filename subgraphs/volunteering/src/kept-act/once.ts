import { type Context } from '@concentric/chassis/context'
import { refusalOfState, type State } from '@concentric/chassis/database-error'
import { type Entity } from '@concentric/chassis/entity'
import { keyReused } from '@concentric/chassis/kept-act/key-reused'
import { mustBeKey } from '@concentric/chassis/kept-act/must-be-key'
import { refusing } from '@concentric/chassis/refusing'
import { scopeOf } from '@concentric/chassis/scope'
import { type Plan } from '@concentric/chassis/statement'
import { sql } from 'drizzle-orm'
import { type GraphQLResolveInfo } from 'graphql'

/** What an act has written: the ids of its rows. */
export type Written = {
  record?: string
  entry?: string
  redemption?: string
  donation?: string
  signUp?: string
  groupSignUp?: string
  series?: string
  route?: string
  certificate?: string
  commendation?: string
  visit?: string
}

type Answer = Written & { refused?: State & { code?: 'KEY_REUSED' } }

/** An act of the custom migrations, under the key of its caller. Facts are what was found out meanwhile: no part of what is the same. */
export type Act = {
  name: string
  key: string
  input: Readonly<Record<string, unknown>>
  facts?: Readonly<Record<string, unknown>>
}

/**
 * Does an act of the custom migrations once under the key its caller made, as the system, in one statement; the act itself
 * checks who asks. The same key answers the same, refusals included, and another input under it is refused.
 */
export async function once(act: Act, entity: Entity, context: Context): Promise<Written> {
  mustBeKey(act.key)
  const asSystem = { ...scopeOf(context.request), role: 'system' } as const
  return writtenBy(await refusing(entity, () => context.run<Answer>(acting(act, context), asSystem)), entity)
}

type Reading = { entity: Entity; plan: Plan<{ id: string }>; id: string; info: GraphQLResolveInfo }

/** As `once`, and reads the row `id` as the actor behind it, in the same turn; null where there is none he may read. */
export async function onceAndRead(
  act: Act,
  { entity, plan, id, info }: Reading,
  context: Context,
): Promise<{ written: Written; row: unknown }> {
  mustBeKey(act.key)
  const asked = () => context.runAndAsk<Answer, { id: string }>(acting(act, context), plan, { id }, info)
  const [answer, row] = await refusing(entity, asked)
  return { written: await writtenBy(answer, entity), row }
}

const acting = ({ name, key, input, facts = {} }: Act, { actor }: Context) =>
  sql`select volunteering.once(${key}, ${name}, ${JSON.stringify(input)}::jsonb, ${JSON.stringify(facts)}::jsonb, ${actor.level})::text`

async function writtenBy({ refused, ...written }: Answer, entity: Entity): Promise<Written> {
  if (!refused) return written
  if (refused.code) throw keyReused()
  return refusing(entity, () => {
    throw refusalOfState(refused, entity)
  })
}
