import { type Actor } from '@concentric/chassis/actor'
import { type Level } from '@concentric/chassis/levels'
import { Refusal } from '@concentric/chassis/messages'
import { type Account } from './sessions.ts'

/** A duty an account holds: a level at a place. */
export type Grant = { id: string; level: Level; placeId: string }

/** The account acting under the grant it names, by default its oldest. */
export function actingAs(account: Account, grants: readonly Grant[], wanted: string | undefined): Actor {
  const grant = wanted ? grants.find(({ id }) => id === wanted) : grants[0]
  if (!grant) throw new Refusal('FORBIDDEN', grants.length ? notHeld : noGrant)
  return {
    accountId: account.id,
    accountName: account.name,
    grantId: grant.id,
    level: grant.level,
    placeId: grant.placeId,
  }
}

const notHeld = [
  '您没有这项授权，请重新选择身份。',
  'You do not hold this grant. Choose another one to act under.',
] as const
const noGrant = [
  '您的账号还没有任何授权，请联系上级管理员。',
  'Your account has no grant yet. Please ask the office above you.',
] as const
