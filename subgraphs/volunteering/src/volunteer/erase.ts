import { aloneWith } from '@concentric/chassis/alone'
import { type Context } from '@concentric/chassis/context'
import { countChanged } from '@concentric/chassis/count-changed'
import { Refusal } from '@concentric/chassis/messages'
import { NOBODY } from '@concentric/chassis/personal/nobody'
import { type SQL, sql } from 'drizzle-orm'
import { certificates } from '../certificate/certificate.table.ts'
import { commendations } from '../commendation/commendation.table.ts'
import { consents } from '../consent/consent.table.ts'
import { ledgerNotes } from '../ledger-note/ledger-note.table.ts'
import { personalReads } from '../personal-read/personal-read.table.ts'
import { admitted, recordRead } from '../personal-read/record.ts'
import { recordContests } from '../record-contest/record-contest.table.ts'
import { withoutValues } from '../registration/without-values.ts'
import { signUps } from '../sign-up/sign-up.table.ts'
import { endDuties } from './end-duties.ts'
import { personOf } from './person-of.ts'
import { volunteers } from './volunteer.table.ts'

/**
 * Erases what is kept of a person: the account is closed, the key of the private part destroyed, every value and name
 * gone. The number stays, so that records and the ledger keep `person #n`, and who has read what. It cannot be undone.
 */
export async function erase(id: string, reason: string, context: Context): Promise<void> {
  const person = await personOf(id, context)
  if (!person) throw new Refusal('NOT_FOUND', 'notFound')
  const read = await admitted({ kind: 'ERASED', reason, person }, context)
  const formerName = await context.run<string>(
    sql`select to_json(${volunteers.displayName})::text from ${volunteers} where ${volunteers.id} = ${id}::uuid`,
  )
  await recordRead(read, statements(id), context)
  // may be repeated, should it be out of reach: what is kept here is gone by now
  await context.graph(
    'mutation ($volunteerId: ID!, $formerName: String!) { closeAccount(volunteerId: $volunteerId, formerName: $formerName) }',
    { volunteerId: id, formerName },
  )
}

const statements = (id: string): SQL[] => [
  // a statement of its own: what follows sees every consent given meanwhile
  aloneWith(sql`select ${id}::uuid as id`),
  sql`select volunteering.leave_shifts(${id}::uuid, ${NOBODY}::text)::text`,
  countChanged(
    sql`update ${consents} set withdrawn_at = now() where ${consents.volunteerId} = ${id}::uuid and ${consents.withdrawnAt} is null`,
  ),
  ...endDuties(id),
  countChanged(withoutValues(sql`volunteer_id = ${id}::uuid`)),
  // why somebody read may name the person; why the person was erased is kept
  countChanged(
    sql`update ${personalReads} set reason = ${NOBODY} where ${personalReads.volunteerId} = ${id}::uuid and kind <> 'ERASED'`,
  ),
  // what was disputed and why it was reversed may as well; the book itself names nobody
  countChanged(
    sql`update ${recordContests} set reason = ${NOBODY}, answer = null where ${recordContests.volunteerId} = ${id}::uuid`,
  ),
  countChanged(
    sql`update ${ledgerNotes} set note = null, approval = null where ${ledgerNotes.volunteerId} = ${id}::uuid`,
  ),
  countChanged(
    sql`update ${signUps} set training_waiver = null where ${signUps.volunteerId} = ${id}::uuid and ${signUps.trainingWaiver} is not null`,
  ),
  // that somebody was commended stays, his name does not
  countChanged(
    sql`update ${commendations} set recipient = ${NOBODY}, consented_on = null where ${commendations.volunteerId} = ${id}::uuid`,
  ),
  // who holds a certificate keeps the paper, and the code on it: here only the number and that it was issued remain
  countChanged(
    sql`update ${certificates} set holder_name = ${NOBODY}, code = null where ${certificates.volunteerId} = ${id}::uuid`,
  ),
  countChanged(
    sql`update ${volunteers} set display_name = ${NOBODY}, display_name_search = '', erased_at = now(), archived_at = coalesce(archived_at, now()) where ${volunteers.id} = ${id}::uuid and ${volunteers.erasedAt} is null`,
  ),
]
