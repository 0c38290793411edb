import { type Context } from '@concentric/chassis/context'
import { Writing } from '@concentric/chassis/crud'
import { entityOf } from '@concentric/chassis/entity'
import { inForm, sealedValues } from '@concentric/chassis/personal/seal'
import { isId } from '@concentric/chassis/refusing'
import { newId } from '@concentric/chassis/write'
import { sql } from 'drizzle-orm'
import { type GraphQLResolveInfo } from 'graphql'
import { visitContacts } from './visit-contact.table.ts'
import { VisitContact, VisitContactDraft, VisitContactPatch } from './visit-contact.type.ts'

const rows = new Writing(VisitContact)
const entity = () => entityOf(VisitContact)

/** Keeps the private part of a request, its values sealed under a key of its own. */
export async function keep(input: object, info: GraphQLResolveInfo, context: Context): Promise<VisitContact> {
  const values = inForm(entity(), await rows.checked(input, VisitContactDraft, context))
  const id = newId()
  return rows.insert({ ...sealedValues(entity(), values, { id }, context.services.keyRing), id }, info, context)
}

/** Changes it under the key it has; a value that is not named stays as it is. */
export async function correct(
  given: string,
  version: number,
  input: object,
  info: GraphQLResolveInfo,
  context: Context,
): Promise<VisitContact> {
  // the id is part of what is sealed: one way of writing it
  const id = given.toLowerCase()
  const values = inForm(entity(), await rows.checked(input, VisitContactPatch, context))
  const key = isId(id)
    ? await context.run<string | null>(
        sql`select to_json(encode(${visitContacts.sealingKey}, 'base64'))::text from ${visitContacts} where ${visitContacts.id} = ${id}::uuid`,
      )
    : null
  const sealingKey = key ? Buffer.from(key, 'base64') : undefined
  return rows.change(
    id,
    version,
    sealedValues(entity(), values, { id, sealingKey }, context.services.keyRing),
    info,
    context,
  )
}
