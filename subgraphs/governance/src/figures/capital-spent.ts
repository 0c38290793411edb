import { type Figure } from '@concentric/chassis/figures'
import { sql } from 'drizzle-orm'
import { capitalSpends } from '../capital-spend/capital-spend.table.ts'

export const capitalSpent: Figure = {
  label: ['服务中心建设投入', 'Spent on service centres'],
  definition: [
    '历年建设投入之和，与每年拨付的经费分开计算（S27）。',
    'All capital spent over the years; the funds of each year are apart (S27).',
  ],
  unit: ['元', 'yuan'],
  of: 'sum',
  rows: ({ here }) =>
    sql`select ${capitalSpends.id}, 'CapitalSpend', ${capitalSpends.what}, ${capitalSpends.amountFen} / 100.0, ${capitalSpends.sample} from ${capitalSpends} where ${here(capitalSpends)}`,
}
