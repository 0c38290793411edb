import { type Context } from '@concentric/chassis/context'
import { Arg, Crud, Ctx, ID, Info, Int, Mutation, Resolver, Writing } from '@concentric/chassis/crud'
import { type GraphQLResolveInfo } from 'graphql'
import { Nomination, NominationDraft, NominationPatch } from './nomination.type.ts'

const rows = new Writing(Nomination)

// Which step may follow which is held by `volunteering.keep_nomination`, whoever writes the state
@Resolver(() => Nomination)
export class NominationResolver extends Crud(Nomination, {
  many: 'nominations',
  draft: NominationDraft,
  patch: NominationPatch,
}) {
  /** Says that it was reviewed and stands. */
  @Mutation(() => Nomination)
  reviewNomination(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<Nomination> {
    return rows.change(id, version, { state: 'REVIEWED' }, info, context)
  }

  /** Shows the name to everybody; refused while the person has not agreed. */
  @Mutation(() => Nomination)
  publishNomination(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<Nomination> {
    return rows.change(id, version, { state: 'PUBLISHED' }, info, context)
  }

  /** Gives the award. */
  @Mutation(() => Nomination)
  awardNomination(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<Nomination> {
    return rows.change(id, version, { state: 'AWARDED' }, info, context)
  }

  /** Says that it was not chosen. */
  @Mutation(() => Nomination)
  declineNomination(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<Nomination> {
    return rows.change(id, version, { state: 'DECLINED' }, info, context)
  }

  /** Takes the consent back; a public name is taken down with it at once. */
  @Mutation(() => Nomination)
  withdrawNominationConsent(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<Nomination> {
    return rows.change(id, version, { consentedOn: null }, info, context)
  }
}
