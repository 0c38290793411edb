import { type Context } from '@concentric/chassis/context'
import { entityOf } from '@concentric/chassis/entity'
import { type Order } from '@concentric/chassis/kept-act/order'
import { once } from '../kept-act/once.ts'
import { mustCancelOwn } from './may-sign-up.ts'
import { SignUp } from './sign-up.type.ts'

/** Gives the seats of a sign-up back and moves the queue up; answers its id. The rule is `volunteering.cancel_sign_up`. */
export async function cancel({ id, version, key }: Order, context: Context): Promise<string> {
  await mustCancelOwn(id, context)
  const act = { name: 'cancel_sign_up', key, input: { id: id.toLowerCase(), version } }
  const { signUp } = await once(act, entityOf(SignUp), context)
  return signUp!
}
