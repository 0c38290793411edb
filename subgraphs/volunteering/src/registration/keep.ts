import { type Context } from '@concentric/chassis/context'
import { Writing } from '@concentric/chassis/crud'
import { entityOf } from '@concentric/chassis/entity'
import { Refusal } from '@concentric/chassis/messages'
import { inForm, sealedValues } from '@concentric/chassis/personal/seal'
import { isId } from '@concentric/chassis/refusing'
import { newId, type Values } from '@concentric/chassis/write'
import { sql } from 'drizzle-orm'
import { type GraphQLResolveInfo } from 'graphql'
import { mustBeOldEnough, yearOf } from './age.ts'
import { registrations } from './registration.table.ts'
import { Registration, RegistrationDraft, RegistrationPatch } from './registration.type.ts'

const rows = new Writing(Registration)

/** Keeps a new registration, its values sealed under a key of its own. */
export async function register(input: object, info: GraphQLResolveInfo, context: Context): Promise<Registration> {
  const values = bornAsNumbered(inForm(entity(), await rows.checked(input, RegistrationDraft, context)))
  mustBeOldEnough(values)
  const id = newId()
  return rows.insert({ ...sealedValues(entity(), values, { id }, context.services.keyRing), id }, info, context)
}

/** Changes a registration under the key it has; a value that is not named stays as it is. */
export async function correct(
  given: string,
  version: number,
  input: object,
  info: GraphQLResolveInfo,
  context: Context,
): Promise<Registration> {
  // the id is part of what is sealed: one way of writing it
  const id = given.toLowerCase()
  const values = bornAsNumbered(inForm(entity(), await rows.checked(input, RegistrationPatch, context)))
  const { key, isNumbered } = (await keptOf(id, context)) ?? {}
  if (values.birthYear !== undefined && isNumbered && values.idNumber === undefined)
    throw new Refusal('BAD_USER_INPUT', 'invalid', { fields: { birthYear: followsNumber } })
  mustBeOldEnough(values)
  const sealingKey = key ? Buffer.from(key, 'base64') : undefined
  const sealed = sealedValues(entity(), values, { id, sealingKey }, context.services.keyRing)
  return rows.change(id, version, sealed, info, context)
}

const entity = () => entityOf(Registration)

/** An ID number tells the year of birth. */
export const bornAsNumbered = (values: Values): Values =>
  typeof values.idNumber === 'string' && values.birthYear === undefined
    ? { ...values, birthYear: yearOf(values.idNumber) }
    : values

type Kept = { key: string | null; isNumbered: boolean }

async function keptOf(id: string, context: Context): Promise<Kept | null> {
  if (!isId(id)) return null
  return context.run<Kept | null>(
    sql`select json_build_object('key', encode(${registrations.sealingKey}, 'base64'), 'isNumbered', ${registrations.idNumber} is not null)::text from ${registrations} where ${registrations.id} = ${id}::uuid`,
  )
}

const followsNumber = [
  '已登记身份证号，出生年份以其为准；请连同身份证号一起修改。',
  'The ID number that is kept tells it. Change both together.',
] as const
