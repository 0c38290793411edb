import { type Context } from '@concentric/chassis/context'
import { entityOf } from '@concentric/chassis/entity'
import { type Database, scopeOf } from '@concentric/chassis/scope'
import { compile } from '@concentric/chassis/statement'
import { draftOf, insertOnly } from '@concentric/chassis/write'
import { type accountEvents } from './account-event.table.ts'
import { AccountEvent } from './account-event.type.ts'

type Kind = (typeof accountEvents.kind.enumValues)[number]

const statement = (event: { kind: Kind; accountId?: string; actorId?: string }) => {
  const entity = entityOf(AccountEvent)
  return insertOnly(entity, draftOf(entity.columns, event))
}

/** Leaves a row of what an account did at the door, or somebody who names it; nobody answers before it is kept. */
export async function recordAtDoor(
  database: Database,
  kind: Kind,
  accountId?: string,
  requestId?: string,
): Promise<void> {
  const actorId = kind === 'REFUSED' ? undefined : accountId
  const { text, name, params } = compile(statement({ kind, accountId, actorId }))
  await database.run({ role: 'system', accountId: actorId, requestId }, [{ name, text, values: params }])
}

/** Leaves a row of what the actor did to an account. */
export async function recordAccountEvent(kind: Kind, accountId: string, context: Context): Promise<void> {
  const { actor } = context
  await context.run(statement({ kind, accountId, actorId: actor.accountId }), {
    ...scopeOf(context.request),
    role: 'system',
  })
}
