import { type Context } from '@concentric/chassis/context'
import { entityOf } from '@concentric/chassis/entity'
import { withoutNumbers } from '@concentric/chassis/personal/prose'
import { rowPlan } from '@concentric/chassis/read'
import { isId } from '@concentric/chassis/refusing'
import { obeying } from '@concentric/chassis/rules'
import { searchValue } from '@concentric/chassis/search/search-value'
import { newId } from '@concentric/chassis/write'
import { type GraphQLResolveInfo } from 'graphql'
import { onceAndRead } from '../kept-act/once.ts'
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
  // a record is made under this id, or it is the one that is given; what is no id is no record's
  const id = typeof input.id === 'string' && isId(input.id) ? input.id : newId()
  const act = { name, key, input: withoutNumbersIn(input), facts: { recordId: id } }
  const { written, row } = await onceAndRead(act, { entity, plan: byId, id, info }, context)
  // under its key it may have been made before, under another id
  const read = written.record === id ? row : await context.ask(byId, { id: written.record! }, info)
  return read as ServiceRecord
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
