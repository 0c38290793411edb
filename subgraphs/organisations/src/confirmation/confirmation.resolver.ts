import { type Context } from '@concentric/chassis/context'
import { Arg, Args, ArgsType, Ctx, Field, ID, Mutation, Query, Resolver } from '@concentric/chassis/crud'
import { ConfirmationLink, confirmationLinks } from './confirmation-links.ts'
import { answerLink, ConfirmationPage, confirmationPage } from './confirmation-page.ts'
import { answeredBy } from './settle-entries.ts'
import { settleOnce } from './settle-once.ts'

@ArgsType()
class EntriesArguments {
  @Field(() => [ID], { description: '条目\n\nOf whichever of the three lists; at most 200.' })
  ids!: string[]
  @Field(() => ID, { description: '请求键\n\nMade by the client; the same key does the same once.' })
  key!: string
}

@ArgsType()
class LinkAnswer {
  @Field(() => String)
  token!: string
  @Field(() => [ID], { description: '仍然有效' })
  stillTrue!: string[]
  @Field(() => [ID], { description: '不再有效' })
  noLonger!: string[]
}

@Resolver()
export class ConfirmationResolver {
  /** Says that entries of one's own or of one's place are still true; what had expired is open again. */
  @Mutation(() => [ID])
  async confirmEntries(
    @Args(() => EntriesArguments) { ids, key }: EntriesArguments,
    @Ctx() context: Context,
  ): Promise<string[]> {
    const { actor } = context
    const stillTrue = [...new Set(ids)]
    await settleOnce({ accountId: actor.accountId, key }, { stillTrue, noLonger: [] }, answeredBy(actor), context)
    return stillTrue
  }

  /** Makes links by which units say without signing in what is still true; for the clerks of the entries' place. */
  @Mutation(() => [ConfirmationLink])
  createConfirmationLinks(
    @Arg('unitIds', () => [ID]) unitIds: string[],
    @Ctx() context: Context,
  ): Promise<ConfirmationLink[]> {
    return confirmationLinks(unitIds, context)
  }

  /** What a link shows; for whoever holds it. */
  @Query(() => ConfirmationPage, { nullable: true })
  confirmationPage(@Arg('token', () => String) token: string, @Ctx() context: Context): Promise<ConfirmationPage> {
    return confirmationPage(token, context)
  }

  /** Does what the holder of a link says, once. */
  @Mutation(() => ConfirmationPage)
  answerConfirmationLink(
    @Args(() => LinkAnswer) { token, stillTrue, noLonger }: LinkAnswer,
    @Ctx() context: Context,
  ): Promise<ConfirmationPage> {
    return answerLink(token, stillTrue, noLonger, context)
  }
}
