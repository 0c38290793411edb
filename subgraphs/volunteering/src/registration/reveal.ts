import { type Context } from '@concentric/chassis/context'
import { entityOf } from '@concentric/chassis/entity'
import { Refusal } from '@concentric/chassis/messages'
import { indexesOf, opened } from '@concentric/chassis/personal/seal'
import { isFound, sealedColumnsOf } from '@concentric/chassis/personal/sealed'
import { isId } from '@concentric/chassis/refusing'
import { sql } from 'drizzle-orm'
import { admitted, type Person, recordRead } from '../personal-read/record.ts'
import { registrations } from './registration.table.ts'
import { Registration } from './registration.type.ts'

const kinds = sealedColumnsOf(registrations)
/** The values of a registration that can be shown in clear. */
export const revealable = Object.keys(kinds)
/** Those of them that can be looked for. */
export const findable = revealable.filter((key) => isFound(kinds[key]!))

type Sealed = { key: string | null; value: string | null }

/** One value in clear, for a reason; the reading is kept, and kept for the person to see, before the value leaves. */
export async function reveal(id: string, field: string, reason: string, context: Context): Promise<string> {
  const person = isId(id) ? await personOf(id, context) : undefined
  if (!person) throw new Refusal('NOT_FOUND', 'notFound')
  const column = entityOf(Registration).columns[`${field}Sealed`]!
  const [answer] = await recordRead(
    await admitted({ kind: 'REVEALED', field, reason, person }, context),
    [
      sql`select json_build_object('key', encode(${registrations.sealingKey}, 'base64'), 'value', encode(${column}, 'base64'))::text from ${registrations} where ${registrations.id} = ${id}::uuid`,
    ],
    context,
  )
  const sealed = answer as Sealed | null
  if (!sealed?.key || !sealed.value) throw new Refusal('BAD_USER_INPUT', nothing)
  return opened(
    context.services.keyRing,
    { id: id.toLowerCase(), sealingKey: Buffer.from(sealed.key, 'base64') },
    field,
    Buffer.from(sealed.value, 'base64'),
  )
}

/** The registration that holds exactly this value, among those the actor may read; the look-up is kept, whatever it finds. */
export async function find(field: string, value: string, reason: string, context: Context): Promise<string | null> {
  const column = entityOf(Registration).columns[`${field}Index`]!
  const indexes = `{${indexesOf(context.services.keyRing, kinds[field]!, value)
    .map((index) => `"${index.replace('\\', '\\\\')}"`)
    .join()}}`
  if (context.actor.level === 'volunteer') throw new Refusal('FORBIDDEN', 'forbidden')
  const found = await context.run<(Person & { id: string }) | null>(
    sql`select ${person}::text from ${registrations} where ${column} = any(${indexes}::bytea[]) order by ${registrations.createdAt} limit 1`,
  )
  const read = { kind: 'FOUND', field, reason, person: found ? withoutId(found) : undefined } as const
  await recordRead(await admitted(read, context), [], context)
  return found?.id ?? null
}

const person = sql`json_build_object('id', ${registrations.id}, 'volunteerId', ${registrations.volunteerId}, 'communityId', ${registrations.communityId}, 'streetId', ${registrations.streetId})`

const withoutId = ({ volunteerId, communityId, streetId }: NonNullable<Person>): Person => ({
  volunteerId,
  communityId,
  streetId,
})

async function personOf(id: string, context: Context): Promise<Person> {
  const found = await context.run<NonNullable<Person> | null>(
    sql`select ${person}::text from ${registrations} where ${registrations.id} = ${id}::uuid`,
  )
  return found ? withoutId(found) : undefined
}

const nothing = ['这一项没有登记。', 'Nothing is kept in this field.'] as const
