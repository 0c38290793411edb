import { type RowColumns } from '@concentric/chassis/entity'
import { type SQL, sql } from 'drizzle-orm'
import { rewards } from '../reward/reward.table.ts'
import { donations } from './donation.table.ts'

/** What a unit has donated is worth. */
export const donatedFenOf = ({ id }: RowColumns): SQL =>
  sql`(select coalesce(sum(${donations.valueFen}), 0)::bigint from ${donations} where ${donations.unitId} = ${id})`

/** How much of what a unit has donated was redeemed. */
export const redeemedQuantityOf = ({ id }: RowColumns): SQL =>
  sql`(select coalesce(sum(${rewards.redeemed}), 0)::int from ${rewards} join ${donations} on ${donations.id} = ${rewards.donationId}
    where ${donations.unitId} = ${id})`
