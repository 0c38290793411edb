import { type Context } from '@concentric/chassis/context'
import { entityOf } from '@concentric/chassis/entity'
import { type Pair, Refusal } from '@concentric/chassis/messages'
import { opened } from '@concentric/chassis/personal/seal'
import { sealedColumnsOf } from '@concentric/chassis/personal/sealed'
import { sql } from 'drizzle-orm'
import { admitted, recordRead } from '../personal-read/record.ts'
import { mustGo } from '../visit-request/goes.ts'
import { visitContacts as contacts } from './visit-contact.table.ts'
import { VisitContact } from './visit-contact.type.ts'

/** The values of a visit's private part that can be shown in clear. */
export const revealable = Object.keys(sealedColumnsOf(contacts))

type Sealed = { id: string; key: string | null; value: string | null }

/** One value in clear, for who goes and the clerks in charge; the reading is kept before the value leaves, and counts like any other. */
export async function reveal(requestId: string, field: string, reason: string, context: Context): Promise<string> {
  const place = await mustGo(requestId, context)
  const column = entityOf(VisitContact).columns[`${field}Sealed`]!
  const [answer] = await recordRead(
    await admitted({ kind: 'REVEALED', field, reason, person: place }, context),
    [
      sql`select json_build_object('id', ${contacts.id}, 'key', encode(${contacts.sealingKey}, 'base64'), 'value', encode(${column}, 'base64'))::text
        from ${contacts} where ${contacts.requestId} = ${requestId}::uuid`,
    ],
    context,
  )
  const sealed = answer as Sealed | null
  if (!sealed?.key || !sealed.value) throw new Refusal('BAD_USER_INPUT', nothing)
  return opened(
    context.services.keyRing,
    { id: sealed.id, sealingKey: Buffer.from(sealed.key, 'base64') },
    field,
    Buffer.from(sealed.value, 'base64'),
  )
}

const nothing: Pair = ['这一项没有登记，或已按期删除。', 'Nothing is kept in this field, or it was erased in time.']
