import { choice, lasting, place } from '@concentric/chassis/columns'
import { reach } from '@concentric/chassis/reach'
import { sql } from 'drizzle-orm'
import { check, unique, uuid } from 'drizzle-orm/pg-core'
import { volunteering } from '../schema.ts'
import { timeBanks } from '../time-bank/time-bank.table.ts'
import { volunteers } from '../volunteer/volunteer.table.ts'

/** Opened by what is first posted to it; it has no balance of its own, its lines are summed. */
export const ledgerAccounts = volunteering.table(
  'ledger_account',
  {
    ...lasting,
    ...place(),
    bankId: uuid()
      .notNull()
      .references(() => timeBanks.id),
    kind: choice('AccountKind', {
      VOLUNTEER: ['志愿者', "A volunteer's"],
      ISSUED: ['储蓄发放', 'Issued by the station'],
      REDEEMED: ['兑换收回', 'Taken back for goods'],
      GIVEN: ['捐出', 'Given to the station'],
      EXPIRED: ['到期', 'Expired'],
    }).notNull(),
    volunteerId: uuid().references(() => volunteers.id),
  },
  (t) => [
    ...reach(t, { read: ['district', 'auditor'], own: ['street', 'community', 'volunteer'], write: [] }),
    unique('ledger_account_kind_unique').on(t.bankId, t.kind, t.volunteerId).nullsNotDistinct(),
    check('ledger_account_volunteer_id_kind', sql`(${t.kind} = 'VOLUNTEER') = (${t.volunteerId} is not null)`),
  ],
)
