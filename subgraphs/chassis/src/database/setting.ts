import { type Client } from 'pg'
import { actingAs } from './connection.ts'

const KEEP = 'insert into app.setting values ($1, $2) on conflict (key) do update set value = excluded.value'

/** Remembers a value in the database itself, as the owner of its schemas: whatever becomes of the database becomes of it. */
export const keepSetting = (client: Client, owner: string, key: string, value: string): Promise<unknown> =>
  actingAs(client, owner, () => client.query(KEEP, [key, value]))
