import { liveOn } from '@concentric/chassis/live-on'
import { sql } from 'drizzle-orm'
import { contracts } from '../contract/contract.table.ts'
import { payments } from '../payment/payment.table.ts'
import { procurements } from '../procurement/procurement.table.ts'
import { type Rule } from './rule.ts'

/**
 * R61: a contract follows the notice of its procurement, its payments follow its acceptance and are no more than its sum. The
 * database refuses all else; here it is looked at what stands. The evidence is the payments made by the day.
 */
export const paidContract: Rule = {
  code: 'R61',
  mendedBy: ['street', 'district'],
  states: ({ day }) => {
    const begun = sql`coalesce(${contracts.signedOn}, ${contracts.startsOn}, ${contracts.createdAt}::date)`
    const evidence = sql`json_build_object('id', ${payments.id}, 'type', 'Payment', 'label', ${payments.paidOn})`
    const paid = sql`select sum(${payments.amountFen}) as total, min(${payments.paidOn}) as first, max(${payments.paidOn}) as last,
        coalesce(json_agg(${evidence} order by ${payments.paidOn}, ${payments.id}), '[]') as evidence
      from ${payments} where ${payments.contractId} = ${contracts.id} and ${payments.paidOn} <= ${day}`
    return sql`select 'Contract', ${contracts.id}, ${contracts.name}, ${contracts.communityId}, ${contracts.streetId}, judged.status,
        case judged.status when 'OK' then coalesce(paid.last, ${begun}) else coalesce(paid.first, ${begun}) end, paid.evidence
      from ${contracts} join ${procurements} on ${procurements.id} = ${contracts.procurementId} cross join lateral (${paid}) paid
      cross join lateral (
        select case when coalesce(${procurements.noticedOn} > ${begun}, true) or paid.total > ${contracts.amountFen}
          or paid.first < coalesce(${contracts.acceptedOn}, ${day} + 1) then 'BROKEN' else 'OK' end as status) judged
      where ${begun} <= ${day} and ${liveOn(contracts, day)}`
  },
}
