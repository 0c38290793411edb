import { type Context } from '@concentric/chassis/context'
import { Arg, Ctx, ID, Info, Int, Mutation, Reads, Resolver, registerEnumType } from '@concentric/chassis/crud'
import { valueName } from '@concentric/chassis/names'
import { type GraphQLResolveInfo } from 'graphql'
import { correct, keep } from './keep.ts'
import { reveal, revealable } from './reveal.ts'
import { VisitContact, VisitContactDraft, VisitContactPatch } from './visit-contact.type.ts'

const VisitContactField = Object.fromEntries(revealable.map((key) => [valueName(key), key]))
registerEnumType(VisitContactField, { name: 'VisitContactField' })

@Resolver(() => VisitContact)
export class VisitContactResolver extends Reads(VisitContact, {
  many: 'visitContacts',
  draft: VisitContactDraft,
  patch: VisitContactPatch,
}) {
  @Mutation(() => VisitContact)
  async createVisitContact(
    @Arg('input', () => VisitContactDraft) input: VisitContactDraft,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<VisitContact> {
    return keep(input, info, context)
  }

  @Mutation(() => VisitContact)
  async updateVisitContact(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => VisitContactPatch) input: VisitContactPatch,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<VisitContact> {
    return correct(id, version, input, info, context)
  }

  /** Shows one value of a visit request in clear, to who goes and the clerks in charge, for a reason that is kept. So many a day, then RATE_LIMITED. */
  @Mutation(() => String)
  async revealVisit(
    @Arg('requestId', () => ID) requestId: string,
    @Arg('field', () => VisitContactField) field: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() context: Context,
  ): Promise<string> {
    return reveal(requestId, field, reason, context)
  }
}
