import { type Context } from '@concentric/chassis/context'
import { Arg, Ctx, ID, Info, Int, Mutation, Reads, Resolver, Writing } from '@concentric/chassis/crud'
import { type GraphQLResolveInfo } from 'graphql'
import { Consent, ConsentDraft } from './consent.type.ts'

const rows = new Writing(Consent)

@Resolver(() => Consent)
export class ConsentResolver extends Reads(Consent, { many: 'consents', draft: ConsentDraft }) {
  /** Records that somebody has agreed; the purpose is the text's. */
  @Mutation(() => Consent)
  async createConsent(
    @Arg('input', () => ConsentDraft) input: ConsentDraft,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<Consent> {
    return rows.insert(await rows.checked(input, ConsentDraft, context), info, context)
  }

  /** Takes a consent back; the values that no other consent covers are deleted in the same transaction. */
  @Mutation(() => Consent)
  async withdrawConsent(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<Consent> {
    return rows.change(id, version, { withdrawnAt: new Date().toISOString() }, info, context)
  }
}
