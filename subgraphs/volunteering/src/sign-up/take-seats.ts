import { type Context } from '@concentric/chassis/context'
import { entityOf } from '@concentric/chassis/entity'
import { sql } from 'drizzle-orm'
import { actOnce, mustBeKey } from '../answered-act/act-once.ts'
import { signedUpBy } from './may-sign-up.ts'
import { signUpRefusals } from './sign-up.table.ts'
import { SignUp } from './sign-up.type.ts'
import { type SignUpArguments } from './sign-up-arguments.ts'

/** Takes the seats of a sign-up, or a place in the queue for them; answers its id. The rule is `volunteering.sign_up`. */
export async function takeSeats(asked: SignUpArguments, context: Context): Promise<string> {
  mustBeKey(asked.key)
  const volunteerId = await signedUpBy(asked, context)
  const { attends, children, guardianAgrees } = asked
  const wish = { shiftId: asked.shiftId.toLowerCase(), volunteerId, attends, children, guardianAgrees }
  const isOwn = context.actor.level === 'volunteer'
  return actOnce(
    entityOf(SignUp),
    sql`select volunteering.sign_up(${asked.key}::text, ${JSON.stringify(wish)}::jsonb, ${isOwn}::boolean)::text`,
    signUpRefusals,
    context,
  )
}
