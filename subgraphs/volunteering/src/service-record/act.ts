import { type Context } from '@concentric/chassis/context'
import { entityOf } from '@concentric/chassis/entity'
import { withoutNumbers } from '@concentric/chassis/personal/prose'
import { rowPlan } from '@concentric/chassis/read'
import { obeying } from '@concentric/chassis/rules'
import { searchValue } from '@concentric/chassis/search/search-value'
import { type GraphQLResolveInfo } from 'graphql'
import { once } from '../kept-act/once.ts'
import { ServiceInput, ServiceRecord } from './service-record.type.ts'

const entity = entityOf(ServiceRecord)
const byId = rowPlan(entity)

/** An act on a service record, done once under its key; answers the record as the actor may read it. */
export async function actOnRecord(
  name: string,
  key: string,
  input: Readonly<Record<string, unknown>>,
  info: GraphQLResolveInfo,
  context: Context,
): Promise<ServiceRecord> {
  const { record } = await once({ name, key, input: withoutNumbersIn(input) }, entity, context)
  return (await context.ask(byId, { id: record! }, info)) as ServiceRecord
}

/** What a service was, as the act of the database takes it. */
export function serviceOf(input: ServiceInput): Record<string, unknown> {
  const obeyed = obeying(input, ServiceInput) as Record<string, unknown>
  return typeof obeyed.name === 'string' ? { ...obeyed, nameSearch: searchValue(withoutNumbers(obeyed.name)) } : obeyed
}

/** Free text without the numbers of persons; ids, times and codes have a form of their own. */
const withoutNumbersIn = (input: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(input).map(([name, value]) => [
      name,
      typeof value === 'string' && ['name', 'reason', 'approval'].includes(name) ? withoutNumbers(value) : value,
    ]),
  )
