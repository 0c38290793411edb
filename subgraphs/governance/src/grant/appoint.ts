import { entityOf } from '@concentric/chassis/entity'
import { type Database } from '@concentric/chassis/scope'
import { compile } from '@concentric/chassis/statement'
import { draftOf, insertOnly } from '@concentric/chassis/write'
import { AccountEvent } from '../account-event/account-event.type.ts'
import { District } from '../district/district.type.ts'
import { Grant } from './grant.type.ts'

type Appointment = {
  account: { id: string; name: string }
  level: 'DISTRICT' | 'AUDITOR'
  /** Made when the database has none yet. */
  district?: { name: string; code: string }
}

const FOUND = `select json_build_object('id', id, 'name', name)::text from governance.district where archived_at is null order by created_at limit 1`

/** Gives an account the district, which only the operator can do; the district is made if it is not there. */
export async function appoint(database: Database, { account, level, district }: Appointment): Promise<void> {
  const draft = (type: Parameters<typeof entityOf>[0], values: object) =>
    bound(insertOnly(entityOf(type), draftOf(entityOf(type).columns, values)))
  const [found] = await database.run({ role: 'system' }, [{ text: FOUND, values: [] }])
  const made = found || !district ? undefined : draftOf(entityOf(District).columns, district)
  const place = found ? (JSON.parse(found) as { id: string; name: string }) : made && { ...district!, id: made.id }
  if (!place) throw new Error('The database holds no district yet. Name it: --district 市南区 --code 370202')
  const given = { accountId: account.id, accountName: account.name, level, placeId: place.id, placeName: place.name }
  await database.run({ role: 'system' }, [
    ...(made ? [bound(insertOnly(entityOf(District), made))] : []),
    draft(Grant, given),
    draft(AccountEvent, { kind: 'CREATED', accountId: account.id }),
  ])
}

function bound(statement: Parameters<typeof compile>[0]) {
  const { text, name, params } = compile(statement)
  return { text, name, values: params }
}
