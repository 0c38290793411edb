import { type Context } from '@concentric/chassis/context'
import { entityOf } from '@concentric/chassis/entity'
import { rowPlan } from '@concentric/chassis/read'
import { type GraphQLResolveInfo } from 'graphql'
import { once } from '../kept-act/once.ts'
import { VisitRequest } from './visit-request.type.ts'

const entity = entityOf(VisitRequest)
const byId = rowPlan(entity)

type Asked = { id: string; version: number; volunteerId?: string | null; rating?: number }

/** A step of a visit request, done once under its key; answers the request as the actor may read it. */
export async function actOnVisit(
  name: string,
  key: string,
  input: Asked,
  info: GraphQLResolveInfo,
  context: Context,
): Promise<VisitRequest> {
  const { visit } = await once({ name, key, input }, entity, context)
  return (await context.ask(byId, { id: visit! }, info)) as VisitRequest
}
