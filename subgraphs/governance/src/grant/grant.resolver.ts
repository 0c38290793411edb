import { type Context } from '@concentric/chassis/context'
import { Arg, Ctx, ID, Info, Int, Mutation, Reads, Resolver, Writing } from '@concentric/chassis/crud'
import { Refusal } from '@concentric/chassis/messages'
import { type GraphQLResolveInfo } from 'graphql'
import { withdrawKeysUnder } from '../access-key/withdraw.ts'
import { recordAccountEvent } from '../account-event/record.ts'
import { mustRankAboveAccount, mustReachAccount } from './account-reach.ts'
import { closeAccount } from './close-account.ts'
import { GrantInput, grantValues } from './give.ts'
import { Grant } from './grant.type.ts'
import { AccountInvitation, Invitation, inviteAccount } from './invite-account.ts'
import { mustRankAbove } from './rank.ts'
import { resetSecondFactor } from './reset-second-factor.ts'
import { type VisibleGrant, visibleGrant } from './visible-grant.ts'

const rows = new Writing(Grant)

@Resolver(() => Grant)
export class GrantResolver extends Reads(Grant, { many: 'grants' }) {
  /** Gives an account that exists a duty at a place. */
  @Mutation(() => Grant)
  async grant(
    @Arg('input', () => GrantInput) input: GrantInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<Grant> {
    const account = await context.services.accounts.find(input.username)
    if (!account) throw new Refusal('BAD_USER_INPUT', 'invalid', { fields: { username: 'unresolved' } })
    const values = await grantValues(input, account, context)
    await mustRankAboveAccount(account.id, context)
    const given = await rows.insert(values, info, context)
    await endSessions(account.id, context)
    return given
  }

  /** Makes an account and gives it its first duty; the first password is answered this once. */
  @Mutation(() => Invitation)
  async inviteAccount(
    @Arg('input', () => AccountInvitation) input: AccountInvitation,
    @Ctx() context: Context,
  ): Promise<Invitation> {
    return inviteAccount(input, rows, context)
  }

  /** Takes a duty back, with the keys made under it, and ends the sessions of its account. */
  @Mutation(() => Grant)
  async revoke(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<Grant> {
    const held = await heldGrant(id, context)
    const revoked = await rows.change(id, version, { archivedAt: new Date().toISOString() }, info, context)
    await withdrawKeysUnder(id, context)
    await endSessions(held.accountId, context)
    return revoked
  }

  /** Gives the account of a grant another password and ends its sessions; for the office above it. */
  @Mutation(() => Boolean)
  async setPassword(
    @Arg('grantId', () => ID) grantId: string,
    @Arg('password', () => String) password: string,
    @Ctx() context: Context,
  ): Promise<boolean> {
    const { accountId } = await heldGrant(grantId, context)
    await mustRankAboveAccount(accountId, context)
    await mustReachAccount(accountId, context)
    await context.services.accounts.setPassword(accountId, password)
    await recordAccountEvent('PASSWORD_SET', accountId, context)
    return true
  }

  /** Closes the account of a volunteer who was erased, and takes the names away that were copied from him; part of `eraseVolunteer`. */
  @Mutation(() => Boolean)
  async closeAccount(
    @Arg('volunteerId', () => ID) volunteerId: string,
    @Arg('formerName', () => String) formerName: string,
    @Ctx() context: Context,
  ): Promise<boolean> {
    await closeAccount({ volunteerId, formerName }, context)
    return true
  }

  /** Takes the authenticator of a grant's account away, as when the telephone was lost, and ends its sessions; for another account of the district. */
  @Mutation(() => Boolean)
  async resetSecondFactor(@Arg('grantId', () => ID) grantId: string, @Ctx() context: Context): Promise<boolean> {
    return resetSecondFactor(grantId, context)
  }
}

/** Ends the sessions of an account, so that its grants are read anew. */
async function endSessions(accountId: string, context: Context): Promise<void> {
  await context.services.accounts.endSessions(accountId)
  await recordAccountEvent('SESSIONS_ENDED', accountId, context)
}

/** A grant the actor sees and ranks above. */
async function heldGrant(id: string, context: Context): Promise<VisibleGrant> {
  const held = await visibleGrant(id, context)
  mustRankAbove(context.actor.level, held.level)
  return held
}
