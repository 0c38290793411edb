import { type Context } from '@concentric/chassis/context'
import { Arg, Crud, Ctx, ID, Info, Int, Mutation, Resolver } from '@concentric/chassis/crud'
import { obeying } from '@concentric/chassis/rules'
import { type GraphQLResolveInfo } from 'graphql'
import { actOnVisit } from './act.ts'
import { VisitRequest, VisitRequestDraft, VisitRequestPatch } from './visit-request.type.ts'

// Which step may follow which is held by `volunteering.keep_visit_request`, whoever writes the state
@Resolver(() => VisitRequest)
export class VisitRequestResolver extends Crud(VisitRequest, {
  many: 'visitRequests',
  draft: VisitRequestDraft,
  patch: VisitRequestPatch,
}) {
  /** Accepts a request: a volunteer for himself, a clerk in charge for a volunteer of his place. Two who are as fast: one has it. */
  @Mutation(() => VisitRequest)
  acceptVisit(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('volunteerId', () => ID, { nullable: true }) volunteerId: string | null | undefined,
    @Arg('key', () => ID) key: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<VisitRequest> {
    return actOnVisit('accept_visit', key, { id, version, volunteerId }, info, context)
  }

  /** Says that the visit was made, by who made it or a clerk. */
  @Mutation(() => VisitRequest)
  recordVisit(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('key', () => ID) key: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<VisitRequest> {
    return actOnVisit('record_visit', key, { id, version }, info, context)
  }

  /** Confirms, for the person served, that it was made. */
  @Mutation(() => VisitRequest)
  confirmVisit(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('key', () => ID) key: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<VisitRequest> {
    return actOnVisit('confirm_visit', key, { id, version }, info, context)
  }

  /** Writes how the person served rates it, from 1 to 5. */
  @Mutation(() => VisitRequest)
  async rateVisit(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('rating', () => Int) rating: number,
    @Arg('key', () => ID) key: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<VisitRequest> {
    obeying({ rating }, VisitRequestPatch)
    return actOnVisit('rate_visit', key, { id, version, rating }, info, context)
  }

  /** Says that nobody can go. */
  @Mutation(() => VisitRequest)
  declineVisit(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('key', () => ID) key: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<VisitRequest> {
    return actOnVisit('decline_visit', key, { id, version }, info, context)
  }

  /** Takes a request back that was not visited yet. */
  @Mutation(() => VisitRequest)
  cancelVisit(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('key', () => ID) key: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<VisitRequest> {
    return actOnVisit('cancel_visit', key, { id, version }, info, context)
  }
}
