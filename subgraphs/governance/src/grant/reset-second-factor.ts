import { type Context } from '@concentric/chassis/context'
import { Refusal } from '@concentric/chassis/messages'
import { recordAccountEvent } from '../account-event/record.ts'
import { visibleGrant } from './visible-grant.ts'

/** Takes the second factor of a grant's account away, so that its next sign-in sets one up anew; never one's own. */
export async function resetSecondFactor(grantId: string, context: Context): Promise<boolean> {
  const { accountId } = await visibleGrant(grantId, context)
  if (context.actor.level !== 'district' || context.actor.accountId === accountId)
    throw new Refusal('FORBIDDEN', notYours)
  if (!(await context.services.accounts.resetSecondFactor(accountId))) throw new Refusal('BAD_USER_INPUT', notSet)
  await recordAccountEvent('SECOND_FACTOR_RESET', accountId, context)
  return true
}

const notYours = [
  '身份验证器只能由另一个区级账号解绑。',
  'Only another account of the district may take an authenticator away.',
] as const
const notSet = ['这个账号没有绑定身份验证器。', 'This account has no authenticator.'] as const
