import { type Level } from '@concentric/chassis/levels'
import { Refusal } from '@concentric/chassis/messages'
import { type Database } from '@concentric/chassis/scope'
import { type recordAtDoor as record } from './account-event/record.ts'

export { hashOfKey } from './access-key/key-form.ts'

// What the door asks of governance, without its schema: a gateway in a process of its own is back the sooner.

type Held = { id: string; level: Level; placeId: string }

const HELD = `select coalesce(json_agg(json_build_object('id', id, 'level', lower(level), 'placeId', place_id) order by created_at, id), '[]')::text
  from governance.grant where account_id = $1 and archived_at is null`

/** The grants an account holds now, oldest first; for the door, which makes a session into an actor. */
export async function grantsOf(database: Database, accountId: string): Promise<Held[]> {
  const [held] = await database.run({ role: 'system' }, [{ name: 'grants-held', text: HELD, values: [accountId] }])
  return JSON.parse(held ?? '[]') as Held[]
}

type Holder = { account: { id: string; name: string }; grant: Held }

const HOLDER = `select (
    select json_build_object('account', json_build_object('id', key.id, 'name', held.place_name),
      'grant', json_build_object('id', held.id, 'level', lower(held.level), 'placeId', held.place_id),
      'isUsedToday', key.last_used_on is not distinct from current_date, 'isExpired', key.expires_on < current_date)
    from governance.access_key key join governance.grant held on held.id = key.grant_id
    where key.hash = $1 and key.archived_at is null and held.archived_at is null)::text`

const USED = `with used as (
    update governance.access_key set last_used_on = current_date where id = $1 and last_used_on is distinct from current_date returning 1
  ) select count(*)::text from used`

/** Whom the access key of this hash lets in, and as what; null where it lets nobody in, refused where it has expired. Asked each time: withdrawn is withdrawn. */
export async function keyHolderOf(database: Database, hash: string): Promise<Holder | null> {
  const asked = { name: 'access-key-holder', text: HOLDER, values: [hash] }
  const [text] = await database.run({ role: 'system' }, [asked])
  if (!text) return null
  const { isUsedToday, isExpired, ...holder } = JSON.parse(text) as Holder & {
    isUsedToday: boolean
    isExpired: boolean
  }
  if (isExpired) throw new Refusal('UNAUTHENTICATED', expired)
  const { account, grant } = holder
  const scope = { role: 'system', accountId: account.id, grantId: grant.id, placeId: grant.placeId } as const
  if (!isUsedToday) await database.run(scope, [{ name: 'access-key-used', text: USED, values: [account.id] }])
  return holder
}

const expired = [
  '接口密钥已到期。请用单位账号登录门户，在“本单位”里续期。',
  'The access key has expired. Sign in to the portal as the unit and renew it under "Our unit".',
] as const

/** Leaves a row of what happened at the door; the first of them loads how. */
export const recordAtDoor: typeof record = async (...event) =>
  (await import('./account-event/record.ts')).recordAtDoor(...event)
