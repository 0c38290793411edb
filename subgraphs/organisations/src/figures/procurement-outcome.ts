import { type Figure } from '@concentric/chassis/figures'
import { sql } from 'drizzle-orm'
import { contracts } from '../contract/contract.table.ts'
import { contractEvaluations as evaluations } from '../contract-evaluation/contract-evaluation.table.ts'
import { lots } from '../lot/lot.table.ts'
import { payments } from '../payment/payment.table.ts'

export const contracted: Figure = {
  label: ['合同金额', 'Under contract'],
  definition: [
    '政府采购合同金额的合计，按合同（S55、S91）。',
    'The sums of the contracts of procurements, by contract (S55, S91).',
  ],
  unit: ['元', 'yuan'],
  of: 'sum',
  rows: ({ here }) =>
    sql`select ${contracts.id}, 'Contract', ${contracts.name}, ${contracts.amountFen} / 100.0, ${contracts.sample} from ${contracts} where ${here(contracts)}`,
}

export const paid: Figure = {
  label: ['已付款', 'Paid'],
  definition: [
    '验收后已付款项的合计，按合同，不超过合同金额（R61）。',
    'What was paid after the acceptance, by contract and within its sum (R61).',
  ],
  unit: ['元', 'yuan'],
  of: 'sum',
  rows: ({ here }) =>
    sql`select ${contracts.id}, 'Contract', ${contracts.name}, sum(${payments.amountFen}) / 100.0, bool_and(${payments.sample}) from ${contracts} join ${payments} on ${payments.contractId} = ${contracts.id} where ${here(contracts)} group by ${contracts.id}`,
}

export const contractPoints: Figure = {
  label: ['合同评价', 'Points of contracts'],
  definition: [
    '已评价合同的平均得分，满分 100（S55、S91）。',
    'The average points of contracts that were evaluated, of a hundred (S55, S91).',
  ],
  unit: ['分', 'points'],
  of: 'average',
  rows: ({ here }) =>
    sql`select ${contracts.id}, 'Contract', ${contracts.name}, avg(${evaluations.points}), bool_and(${evaluations.sample}) from ${contracts} join ${evaluations} on ${evaluations.contractId} = ${contracts.id} and ${evaluations.archivedAt} is null where ${here(contracts)} group by ${contracts.id}`,
}

export const tenderedCourtyards: Figure = {
  label: ['招标保洁楼院', 'Courtyards under contract'],
  definition: [
    '今天在履行中合同标段内的楼院数，按标段（S55、R42）。',
    'Courtyards of lots that are under contract today, by lot (S55, R42).',
  ],
  unit: ['个', 'courtyards'],
  of: 'sum',
  rows: ({ here }) =>
    sql`select ${lots.id}, 'Lot', ${lots.name}, ${lots.courtyardCount}, ${lots.sample} from ${lots} where ${here(lots)} and ${lots.courtyardCount} is not null and exists (
      select from ${contracts} where ${contracts.lotId} = ${lots.id} and ${contracts.archivedAt} is null and current_date between ${contracts.startsOn} and coalesce(${contracts.endsOn}, current_date))`,
}
