import { type Context } from '@concentric/chassis/context'
import { Refusal } from '@concentric/chassis/messages'
import { type SQL, sql } from 'drizzle-orm'
import { consents } from '../consent/consent.table.ts'
import { personalReads } from '../personal-read/personal-read.table.ts'
import { recordRead } from '../personal-read/record.ts'
import { withoutValues } from '../registration/without-values.ts'
import { personOf } from './person-of.ts'
import { volunteers } from './volunteer.table.ts'

/** What is left of a name: the number stays, so that records and the ledger keep `person #n`. */
const NOBODY = '（已注销）'

/**
 * Erases what is kept of a person: the account is closed, the key of the private part destroyed, every value and name
 * gone. The number, the records of service and who has read what stay. It cannot be undone.
 */
export async function erase(id: string, reason: string, context: Context): Promise<void> {
  const person = await personOf(id, context)
  if (!person) throw new Refusal('NOT_FOUND', 'notFound')
  if (!['district', 'street', 'community', 'volunteer'].includes(context.actor.level))
    throw new Refusal('FORBIDDEN', 'forbidden')
  // before the name is gone, which it is looked for by
  await context.graph('mutation ($volunteerId: ID!) { closeAccount(volunteerId: $volunteerId) }', { volunteerId: id })
  await recordRead({ kind: 'ERASED', reason, person }, statements(id), context)
}

const statements = (id: string): SQL[] => [
  done(
    sql`update ${consents} set withdrawn_at = now() where ${consents.volunteerId} = ${id}::uuid and ${consents.withdrawnAt} is null`,
  ),
  done(withoutValues(sql`volunteer_id = ${id}::uuid`)),
  done(sql`update ${personalReads} set reason = ${NOBODY} where ${personalReads.volunteerId} = ${id}::uuid`),
  done(
    sql`update ${volunteers} set display_name = ${NOBODY}, display_name_search = '', erased_at = now(), archived_at = coalesce(archived_at, now()) where ${volunteers.id} = ${id}::uuid and ${volunteers.erasedAt} is null`,
  ),
]

const done = (change: SQL) => sql`with changed as (${change} returning 1) select count(*)::text from changed`
