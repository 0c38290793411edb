import { type Context } from '@concentric/chassis/context'
import { entityOf } from '@concentric/chassis/entity'
import { type Database, scopeOf } from '@concentric/chassis/scope'
import { compile } from '@concentric/chassis/statement'
import { draftOf, insertOnly } from '@concentric/chassis/write'
import { type SQL } from 'drizzle-orm'
import { withdrawalOfKeysBy } from '../access-key/withdraw.ts'
import { type accountEvents } from './account-event.table.ts'
import { AccountEvent } from './account-event.type.ts'

type Kind = (typeof accountEvents.kind.enumValues)[number]

type Event = { kind: Kind; accountId?: string; actorId?: string }

/** The row, and what goes with it: with its old password an account's access keys end. */
const statementsOf = (event: Event): SQL[] => {
  const entity = entityOf(AccountEvent)
  const row = insertOnly(entity, draftOf(entity.columns, event))
  const isNewPassword = event.kind === 'PASSWORD_CHANGED' || event.kind === 'PASSWORD_SET'
  return isNewPassword && event.accountId ? [row, withdrawalOfKeysBy(event.accountId)] : [row]
}

/** Leaves a row of what an account did at the door, or somebody who names it; nobody answers before it is kept. */
export async function recordAtDoor(
  database: Database,
  kind: Kind,
  accountId?: string,
  requestId?: string,
): Promise<void> {
  const actorId = kind === 'REFUSED' ? undefined : accountId
  const bound = statementsOf({ kind, accountId, actorId })
    .map(compile)
    .map(({ text, name, params }) => ({ name, text, values: params }))
  await database.run({ role: 'system', accountId: actorId, requestId }, bound)
}

/** Leaves a row of what the actor did to an account. */
export async function recordAccountEvent(kind: Kind, accountId: string, context: Context): Promise<void> {
  const { actor } = context
  await context.runInTurn(statementsOf({ kind, accountId, actorId: actor.accountId }), {
    ...scopeOf(context.request),
    role: 'system',
  })
}
