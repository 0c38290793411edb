import { type Context } from '@concentric/chassis/context'
import { Arg, Crud, Ctx, ID, Info, Int, Mutation, Resolver, Writing } from '@concentric/chassis/crud'
import { entityOf } from '@concentric/chassis/entity'
import { rowPlan } from '@concentric/chassis/read'
import { sql } from 'drizzle-orm'
import { type GraphQLResolveInfo } from 'graphql'
import { accept, stepAsSystem } from './accept.ts'
import { mustGo } from './goes.ts'
import { VisitRequest, VisitRequestDraft, VisitRequestPatch } from './visit-request.type.ts'

const rows = new Writing(VisitRequest)
const one = rowPlan(entityOf(VisitRequest))

// Which step may follow which is held by `volunteering.keep_visit_request`, whoever writes the state
@Resolver(() => VisitRequest)
export class VisitRequestResolver extends Crud(VisitRequest, {
  many: 'visitRequests',
  draft: VisitRequestDraft,
  patch: VisitRequestPatch,
}) {
  /** Accepts a request: a volunteer for himself, a clerk in charge for a volunteer of his place. */
  @Mutation(() => VisitRequest)
  async acceptVisit(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('volunteerId', () => ID, { nullable: true }) volunteerId: string | null | undefined,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<VisitRequest> {
    await accept({ id, version, volunteerId }, context)
    return (await context.ask(one, { id }, info)) as VisitRequest
  }

  /** Says that the visit was made, by who made it or a clerk. */
  @Mutation(() => VisitRequest)
  async recordVisit(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<VisitRequest> {
    await mustGo(id, context)
    await stepAsSystem(id, version, sql`state = 'VISITED'`, context)
    return (await context.ask(one, { id }, info)) as VisitRequest
  }

  /** Confirms, for the person served, that it was made. */
  @Mutation(() => VisitRequest)
  confirmVisit(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<VisitRequest> {
    return rows.change(id, version, { state: 'CONFIRMED' }, info, context)
  }

  /** Writes how the person served rates it, from 1 to 5. */
  @Mutation(() => VisitRequest)
  async rateVisit(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('rating', () => Int) rating: number,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<VisitRequest> {
    const values = await rows.checked({ state: 'RATED', rating }, VisitRequestPatch, context)
    return rows.change(id, version, values, info, context)
  }

  /** Says that nobody can go. */
  @Mutation(() => VisitRequest)
  declineVisit(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<VisitRequest> {
    return rows.change(id, version, { state: 'DECLINED' }, info, context)
  }

  /** Takes a request back that was not visited yet. */
  @Mutation(() => VisitRequest)
  cancelVisit(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<VisitRequest> {
    return rows.change(id, version, { state: 'CANCELLED' }, info, context)
  }
}
