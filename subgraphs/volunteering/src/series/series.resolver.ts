import { type Context } from '@concentric/chassis/context'
import { Arg, Crud, Ctx, ID, Info, Mutation, Resolver } from '@concentric/chassis/crud'
import { entityOf } from '@concentric/chassis/entity'
import { rowPlan } from '@concentric/chassis/read'
import { GraphQLDay } from '@concentric/chassis/scalars'
import { type GraphQLResolveInfo } from 'graphql'
import { plan } from './plan.ts'
import { Series, SeriesDraft, SeriesPatch } from './series.type.ts'

const one = rowPlan(entityOf(Series))

@Resolver(() => Series)
export class SeriesResolver extends Crud(Series, { many: 'seriesList', draft: SeriesDraft, patch: SeriesPatch }) {
  /** Plans the activities that are missing from today to a day, as drafts; what is there, archived or moved, is left alone. */
  @Mutation(() => Series)
  async planSeries(
    @Arg('id', () => ID) id: string,
    @Arg('until', () => GraphQLDay) until: string,
    @Arg('key', () => ID) key: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<Series> {
    return (await context.ask(one, { id: await plan({ id, until, key }, context) }, info)) as Series
  }
}
