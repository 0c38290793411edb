import { connected } from '@concentric/chassis/database/connection'
import { prefixOf } from '@concentric/chassis/database/roles'
import { copyDatabase } from '@concentric/chassis/database/test-database'
import { type KeyHolder } from './access-keys.ts'
import { type Grant } from './acting.ts'
import { openIdentity } from './identity.ts'
import { type RecordEvent } from './record-event.ts'

/** An identity over a database of its own, with one clerk of a street; `grants` are what the accounts hold, `keys` (`key_…`) whom they let in. */
export async function testIdentity(origin: string, secret: string) {
  const database = await copyDatabase()
  const rolePrefix = (await connected(database.ownerUrl, prefixOf)) ?? ''
  const grants = new Map<string, Grant[]>()
  const keys = new Map<string, KeyHolder>()
  const recorded: Parameters<RecordEvent>[] = []
  const open = (more: Pick<Parameters<typeof openIdentity>[0], 'idleMinutes' | 'needsSecondFactor'> = {}) =>
    openIdentity({
      databaseUrl: database.url,
      rolePrefix,
      secret,
      origins: [origin],
      grantsOf: async (accountId) => grants.get(accountId) ?? [],
      keys: {
        hashOf: (token) => (token.startsWith('key_') ? token : null),
        holderOf: async (hash) => keys.get(hash) ?? null,
      },
      record: async (...event) => void recorded.push(event),
      ...more,
    })
  const identity = open()
  await identity.migrate()
  const { id } = await identity.createAccount({ username: 'a.clerk', name: '八大关街道', password: 'demo-12345' })
  grants.set(id, [{ id: 'grant-street', level: 'street', placeId: 'badaguan' }])
  return {
    identity,
    open,
    grants,
    /** Whom the keys let in. */
    keys,
    /** What happened at the door so far: the event, the account. */
    recorded,
    /** How many rows of sign-in are an account's. */
    count: async (table: string, accountId: string) =>
      connected(database.ownerUrl, async (client) => {
        const { rows } = await client.query(`select from identity."${table}" where "userId" = $1`, [accountId])
        return rows.length
      }),
    /** An account's row as the database keeps it. */
    textOf: async (table: string, accountId: string) =>
      connected(database.ownerUrl, async (client) => {
        const { rows } = await client.query(`select t::text from identity."${table}" t where "userId" = $1`, [
          accountId,
        ])
        return String(rows[0]?.t)
      }),
    /** Id of the clerk's account. */
    clerk: id,
    async close() {
      await identity.close()
      await database.drop()
    },
  }
}
