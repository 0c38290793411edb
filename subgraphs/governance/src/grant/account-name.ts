import { type Column, type SQL, sql } from 'drizzle-orm'
import { grants } from './grant.table.ts'

/** What an account is called, as its oldest grant says; null to who may not see its grants. */
export const accountNameOf = (accountId: Column | SQL): SQL =>
  sql`(select account_name from ${grants} where account_id = ${accountId} order by created_at, id limit 1)`
