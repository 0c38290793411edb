import { type Context } from '@concentric/chassis/context'
import { Writing } from '@concentric/chassis/crud'
import { entityOf } from '@concentric/chassis/entity'
import { inForm, sealedValues } from '@concentric/chassis/personal/seal'
import { isId } from '@concentric/chassis/refusing'
import { newId } from '@concentric/chassis/write'
import { sql } from 'drizzle-orm'
import { type GraphQLResolveInfo } from 'graphql'
import { mustBeOldEnough } from './age.ts'
import { registrations } from './registration.table.ts'
import { Registration, RegistrationDraft, RegistrationPatch } from './registration.type.ts'

const rows = new Writing(Registration)

/** Keeps a new registration, its values sealed under a key of its own. */
export async function register(input: object, info: GraphQLResolveInfo, context: Context): Promise<Registration> {
  const values = inForm(entityOf(Registration), await rows.checked(input, RegistrationDraft, context))
  mustBeOldEnough(values)
  const id = newId()
  const sealed = sealedValues(entityOf(Registration), values, { id }, context.services.keyRing)
  return rows.insert({ ...sealed, id }, info, context)
}

/** Changes a registration under the key it has; a value that is not named stays as it is. */
export async function correct(
  id: string,
  version: number,
  input: object,
  info: GraphQLResolveInfo,
  context: Context,
): Promise<Registration> {
  const values = inForm(entityOf(Registration), await rows.checked(input, RegistrationPatch, context))
  mustBeOldEnough(values)
  const sealed = sealedValues(
    entityOf(Registration),
    values,
    { id, sealingKey: await keyOf(id, context) },
    context.services.keyRing,
  )
  return rows.change(id, version, sealed, info, context)
}

async function keyOf(id: string, context: Context): Promise<Buffer | undefined> {
  if (!isId(id)) return undefined
  const key = await context.run<string | null>(
    sql`select to_json(encode(${registrations.sealingKey}, 'base64'))::text from ${registrations} where ${registrations.id} = ${id}::uuid`,
  )
  return key ? Buffer.from(key, 'base64') : undefined
}
