import { type Context } from '@concentric/chassis/context'
import { Arg, Crud, Ctx, ID, Info, Int, Mutation, Resolver } from '@concentric/chassis/crud'
import { entityOf } from '@concentric/chassis/entity'
import { Refusal } from '@concentric/chassis/messages'
import { rowPlan } from '@concentric/chassis/read'
import { isId } from '@concentric/chassis/refusing'
import { type GraphQLResolveInfo } from 'graphql'
import { once } from '../kept-act/once.ts'
import { Commendation, CommendationDraft, CommendationPatch } from './commendation.type.ts'

const entity = entityOf(Commendation)
const one = rowPlan(entity)

@Resolver(() => Commendation)
export class CommendationResolver extends Crud(Commendation, {
  many: 'commendations',
  draft: CommendationDraft,
  patch: CommendationPatch,
}) {
  /** Makes the name public, or takes it down at once: by the person, or by a clerk of the place for him. */
  @Mutation(() => Commendation)
  async consentToCommendation(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('agrees', () => Boolean) agrees: boolean,
    @Arg('key', () => ID) key: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<Commendation> {
    if (!isId(id)) throw new Refusal('NOT_FOUND', 'notFound')
    const act = { name: 'consent_to_commendation', key, input: { id, version, agrees } }
    const { commendation } = await once(act, entity, context)
    return (await context.ask(one, { id: commendation! }, info)) as Commendation
  }
}
