import { type Context } from '@concentric/chassis/context'
import { Field, ObjectType } from '@concentric/chassis/crud'
import { newId } from '@concentric/chassis/write'
import { type SQL, sql } from 'drizzle-orm'
import { grants } from '../grant/grant.table.ts'
import { accessKeys } from './access-key.table.ts'
import { byPerson } from './by-person.ts'
import { hashOf, newKey } from './key-form.ts'
import { withdrawal } from './withdraw.ts'

@ObjectType({ description: '新的接口密钥\n\nThe key is told this once; keep it where only your program reads it.' })
export class NewAccessKey {
  @Field(() => String, { description: '密钥\n\nSent as `Authorization: Bearer …` to `/graphql`.' })
  key!: string
}

/** Makes the key of the unit that asks, under the grant he acts under; refused where it has one. */
export async function makeAccessKey(context: Context, before: readonly SQL[] = []): Promise<NewAccessKey> {
  const key = newKey()
  await byPerson(
    context,
    ...before,
    sql`with made as (
        insert into ${accessKeys} (id, unit_id, grant_id, community_id, street_id, ending, hash)
        select ${newId()}::uuid, place_id, id, community_id, street_id, ${key.slice(-4)}, ${hashOf(key)}
        from ${grants} where id = app.grant_id() returning 1
      ) select count(*)::text from made`,
  )
  return { key }
}

/** Makes a new key in place of the one the unit has, which lets nobody in from then on. */
export const replaceAccessKey = (context: Context): Promise<NewAccessKey> =>
  makeAccessKey(context, [withdrawal(sql`unit_id = app.id()`)])
