import { type Level } from '@concentric/chassis/levels'
import { type Database } from '@concentric/chassis/scope'
import { type recordAtDoor as record } from './account-event/record.ts'

// What the door asks of governance, without its schema: a gateway in a process of its own is back the sooner.

type Held = { id: string; level: Level; placeId: string }

const HELD = `select coalesce(json_agg(json_build_object('id', id, 'level', lower(level), 'placeId', place_id) order by created_at, id), '[]')::text
  from governance.grant where account_id = $1 and archived_at is null`

/** The grants an account holds now, oldest first; for the door, which makes a session into an actor. */
export async function grantsOf(database: Database, accountId: string): Promise<Held[]> {
  const [held] = await database.run({ role: 'system' }, [{ name: 'grants-held', text: HELD, values: [accountId] }])
  return JSON.parse(held ?? '[]') as Held[]
}

/** Leaves a row of what happened at the door; the first of them loads how. */
export const recordAtDoor: typeof record = async (...event) =>
  (await import('./account-event/record.ts')).recordAtDoor(...event)
