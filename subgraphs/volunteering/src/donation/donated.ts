import { type RowColumns } from '@concentric/chassis/entity'
import { type SQL, sql } from 'drizzle-orm'
import { rewards } from '../reward/reward.table.ts'
import { donations } from './donation.table.ts'

/** What a unit has given for good is worth: without what is only pledged and what it took back. */
export const donatedFenOf = ({ id }: RowColumns): SQL =>
  sql`(select coalesce(sum(${donations.valueFen} * (${donations.quantity} - ${donations.withdrawn}) / ${donations.quantity}), 0)::bigint from ${donations}
    where ${donations.unitId} = ${id} and ${donations.state} = 'RECEIVED')`

/** How much of what a unit has donated was redeemed. */
export const redeemedQuantityOf = ({ id }: RowColumns): SQL =>
  sql`(select coalesce(sum(${rewards.redeemed}), 0)::int from ${rewards} join ${donations} on ${donations.id} = ${rewards.donationId}
    where ${donations.unitId} = ${id})`

/** How much of a donation was redeemed. */
export const redeemedOf = ({ id }: RowColumns): SQL =>
  sql`(select coalesce(sum(${rewards.redeemed}), 0)::int from ${rewards} where ${rewards.donationId} = ${id})`

/** How much of a donation is there or will be: none of what came to nothing. */
export const leftOf = (row: RowColumns): SQL =>
  sql`case when ${row.state} in ('PLEDGED', 'RECEIVED') then ${row.quantity} - ${row.withdrawn} - ${redeemedOf(row)} else 0 end`
