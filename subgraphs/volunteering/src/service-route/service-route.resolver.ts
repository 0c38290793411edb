import { type Context } from '@concentric/chassis/context'
import { Arg, Crud, Ctx, ID, Info, Mutation, Resolver } from '@concentric/chassis/crud'
import { entityOf } from '@concentric/chassis/entity'
import { rowPlan } from '@concentric/chassis/read'
import { type GraphQLResolveInfo } from 'graphql'
import { planRuns } from './plan-runs.ts'
import { RunsPlan } from './runs-plan.type.ts'
import { ServiceRoute, ServiceRouteDraft, ServiceRoutePatch } from './service-route.type.ts'

const one = rowPlan(entityOf(ServiceRoute))

@Resolver(() => ServiceRoute)
export class ServiceRouteResolver extends Crud(ServiceRoute, {
  many: 'serviceRoutes',
  draft: ServiceRouteDraft,
  patch: ServiceRoutePatch,
}) {
  /** Plans the runs of a route that are missing by a timetable; a stop that has a run on a day keeps it as it is. */
  @Mutation(() => ServiceRoute)
  async planRouteRuns(
    @Arg('id', () => ID) id: string,
    @Arg('plan', () => RunsPlan) plan: RunsPlan,
    @Arg('key', () => ID) key: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<ServiceRoute> {
    return (await context.ask(one, { id: await planRuns(id, plan, key, context) }, info)) as ServiceRoute
  }
}
