import { liveOn } from '@concentric/chassis/live-on'
import { sql } from 'drizzle-orm'
import { contracts } from '../contract/contract.table.ts'
import { lots } from '../lot/lot.table.ts'
import { procurements } from '../procurement/procurement.table.ts'
import { type Rule } from './rule.ts'

/** R42: each lot of courtyards has one contract under way. More than one the database refuses; none is vacant, since the last one ended. */
export const contractedLot: Rule = {
  code: 'R42',
  mendedBy: ['community', 'street', 'district'],
  states: ({ day }) => {
    const ofLot = sql`${contracts.lotId} = ${lots.id} and ${liveOn(contracts, day)}`
    const evidence = sql`json_build_object('id', ${contracts.id}, 'type', 'Contract', 'label', ${contracts.name})`
    const running = sql`select ${contracts.startsOn} as since, json_build_array(${evidence}) as evidence from ${contracts} where ${ofLot} and ${day} between ${contracts.startsOn} and coalesce(${contracts.endsOn}, ${day}) limit 1`
    const ended = sql`select max(${contracts.endsOn}) + 1 from ${contracts} where ${ofLot} and ${contracts.endsOn} < ${day}`
    return sql`select 'Lot', ${lots.id}, ${lots.name}, ${lots.communityId}, ${lots.streetId},
        case when running.since is null then 'VACANT' else 'OK' end, coalesce(running.since, (${ended}), ${procurements.openedOn}), coalesce(running.evidence, '[]'::json)
      from ${lots} join ${procurements} on ${procurements.id} = ${lots.procurementId}
      left join lateral (${running}) running on true
      where ${lots.courtyardCount} is not null and ${procurements.openedOn} <= ${day} and ${procurements.state} <> 'CANCELLED' and ${liveOn(procurements, day)} and ${liveOn(lots, day)}`
  },
}
