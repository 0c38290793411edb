import { type Context } from '@concentric/chassis/context'
import { entityOf } from '@concentric/chassis/entity'
import { sql } from 'drizzle-orm'
import { actOnce, mustBeKey } from '../answered-act/act-once.ts'
import { mustCancelOwn } from './may-sign-up.ts'
import { signUpRefusals } from './sign-up.table.ts'
import { SignUp } from './sign-up.type.ts'

type Asked = { id: string; version: number; key: string }

/** Gives the seats of a sign-up back and moves the queue up; answers its id. The rule is `volunteering.cancel_sign_up`. */
export async function cancel({ id, version, key }: Asked, context: Context): Promise<string> {
  mustBeKey(key)
  await mustCancelOwn(id, context)
  const wish = { id: id.toLowerCase(), version }
  const isOwn = context.actor.level === 'volunteer'
  return actOnce(
    entityOf(SignUp),
    sql`select volunteering.cancel_sign_up(${key}::text, ${JSON.stringify(wish)}::jsonb, ${isOwn}::boolean)::text`,
    signUpRefusals,
    context,
  )
}
