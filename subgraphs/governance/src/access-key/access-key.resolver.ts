import { type Context } from '@concentric/chassis/context'
import { Ctx, Mutation, Reads, Resolver } from '@concentric/chassis/crud'
import { AccessKey } from './access-key.type.ts'
import { makeAccessKey, NewAccessKey, replaceAccessKey } from './make.ts'
import { renewAccessKey } from './renew.ts'
import { withdrawAccessKey } from './withdraw.ts'

@Resolver(() => AccessKey)
export class AccessKeyResolver extends Reads(AccessKey, { many: 'accessKeys' }) {
  /** Makes the one key with which programs of the unit that asks come in; it is told this once. */
  @Mutation(() => NewAccessKey)
  makeAccessKey(@Ctx() context: Context): Promise<NewAccessKey> {
    return makeAccessKey(context)
  }

  /** Makes a new key in place of the one the unit that asks has, which stops at once; it is told this once. */
  @Mutation(() => NewAccessKey)
  replaceAccessKey(@Ctx() context: Context): Promise<NewAccessKey> {
    return replaceAccessKey(context)
  }

  /** Lets the key of the unit that asks work for a year from today, also when it has expired; false where it has none. */
  @Mutation(() => Boolean)
  renewAccessKey(@Ctx() context: Context): Promise<boolean> {
    return renewAccessKey(context)
  }

  /** Withdraws the key of the unit that asks, at once; false where it has none. */
  @Mutation(() => Boolean)
  withdrawAccessKey(@Ctx() context: Context): Promise<boolean> {
    return withdrawAccessKey(context)
  }
}
