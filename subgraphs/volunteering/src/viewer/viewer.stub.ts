import { computed, Directive, Int, ObjectType, Stub } from '@concentric/chassis/derive'
import { sql } from 'drizzle-orm'
import { ledgerLines } from '../ledger-line/ledger-line.table.ts'

@Directive('@key(fields: "id")')
@ObjectType()
export class Viewer extends Stub({
  balanceMinutes: computed(
    () => Int,
    [
      '爱心银行余额（分钟）',
      'Balance in minutes',
      'Of the volunteer who asks, over all time banks; null for everybody else.',
    ],
    ({ id }) => sql`(select case when app.level() = 'volunteer' and ${id} = app.account() then (
      select coalesce(sum(${ledgerLines.minutes}), 0)::int from ${ledgerLines} where ${ledgerLines.volunteerId} = app.id()) end)`,
  ),
}) {}
