import { type RowColumns } from '@concentric/chassis/entity'
import { type SQL, sql } from 'drizzle-orm'
import { contractEvaluations as evaluations } from '../contract-evaluation/contract-evaluation.table.ts'
import { payments } from '../payment/payment.table.ts'

/** What was paid for a contract so far. */
export const paidFenOf = ({ id }: RowColumns): SQL =>
  sql`(select coalesce(sum(${payments.amountFen}), 0)::bigint from ${payments} where ${payments.contractId} = ${id})`

/** The average points of a contract, of a hundred. */
export const pointsOf = ({ id }: RowColumns): SQL =>
  sql`(select round(avg(${evaluations.points}), 1)::float8 from ${evaluations} where ${evaluations.contractId} = ${id} and ${evaluations.archivedAt} is null)`
