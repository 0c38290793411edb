import { type Context } from '@concentric/chassis/context'
import { entityOf } from '@concentric/chassis/entity'
import { withoutNumbers } from '@concentric/chassis/personal/prose'
import { once } from '../kept-act/once.ts'
import { words } from '../service-record/words.ts'
import { signedUpBy } from './may-sign-up.ts'
import { SignUp } from './sign-up.type.ts'
import { type SignUpArguments } from './sign-up-arguments.ts'

/** Takes the seats of a sign-up, or a place in the queue for them; answers its id. The rule is `volunteering.sign_up`. */
export async function takeSeats(asked: SignUpArguments, context: Context): Promise<string> {
  const volunteerId = await signedUpBy(asked, context)
  const { key, attends, children, guardianAgrees } = asked
  // what is not given is no part of what is the same under a key
  const waived =
    asked.trainingWaiver == null
      ? {}
      : { trainingWaiver: withoutNumbers(words('trainingWaiver', asked.trainingWaiver)) }
  const input = { shiftId: asked.shiftId.toLowerCase(), volunteerId, attends, children, guardianAgrees, ...waived }
  const { signUp } = await once({ name: 'sign_up', key, input }, entityOf(SignUp), context)
  return signUp!
}
