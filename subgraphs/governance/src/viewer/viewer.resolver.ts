import { type Context } from '@concentric/chassis/context'
import { Ctx, FieldResolver, Info, Query, Resolver } from '@concentric/chassis/crud'
import { PersonalSheet } from '@concentric/chassis/personal/sheet-type'
import { personalSheets } from '@concentric/chassis/personal/sheets'
import { type GraphQLResolveInfo } from 'graphql'
import { Grant } from '../grant/grant.type.ts'
import { actingPlan, heldPlan } from '../grant/held.ts'
import { accountSheets } from './account-sheets.ts'
import { Viewer } from './viewer.type.ts'

@Resolver(() => Viewer)
export class ViewerResolver {
  /** Who is signed in. */
  @Query(() => Viewer)
  viewer(@Ctx() { actor }: Context): Viewer {
    return { id: actor.accountId, account: { id: actor.accountId, name: actor.accountName } }
  }

  @FieldResolver(() => [Grant], {
    description: '授权\n\nEvery duty of the account, oldest first; of an access key the one it was made under.',
  })
  async grants(@Info() info: GraphQLResolveInfo, @Ctx() context: Context): Promise<Grant[]> {
    return (await context.ask(heldPlan, {}, info, ownRows(context))) as Grant[]
  }

  @FieldResolver(() => [PersonalSheet], {
    description: '账号数据\n\nEverything this subgraph keeps about the account, as words.',
  })
  async accountData(@Ctx() context: Context): Promise<PersonalSheet[]> {
    return [...(await accountSheets(context)), ...(await personalSheets(context))]
  }

  @FieldResolver(() => Grant, {
    description: '以此身份\n\nThe one duty this request acts under; choose another with the header x-acting-grant.',
  })
  async acting(@Info() info: GraphQLResolveInfo, @Ctx() context: Context): Promise<Grant> {
    return (await context.ask(actingPlan, {}, info, ownRows(context))) as Grant
  }
}

/** A unit or a volunteer reads no grants but its own: the role that sees all, and a plan that keeps to the account. */
const ownRows = ({ actor }: Context) => ({
  role: 'system' as const,
  accountId: actor.accountId,
  grantId: actor.grantId,
})
