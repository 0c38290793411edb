import { seed as buildings } from '@concentric/buildings/seed'
import { actingAs, connected } from '@concentric/chassis/database/connection'
import { type Database } from '@concentric/chassis/database/database'
import { type KeyRing } from '@concentric/chassis/personal/key-ring'
import { type Database as Scoped } from '@concentric/chassis/scope'
import { type Seed, seedId, sowAll } from '@concentric/chassis/seed'
import { demoAccounts, demoGrants } from '@concentric/governance/demo-accounts'
import { seed as governance } from '@concentric/governance/seed'
import { seed as organisations } from '@concentric/organisations/seed'
import { seed as volunteering } from '@concentric/volunteering/seed'
import { demoPassword } from './demo-accounts.ts'
import { type Identity } from './identity/identity.ts'

/** Sows the demonstration district and makes its accounts; again harmless: inserts what is missing, changes nothing. */
export async function sowDemo(
  { url, prefix }: Pick<Database, 'url' | 'prefix'>,
  { identity, keyRing }: { identity: Pick<Identity, 'createAccount'>; keyRing: KeyRing },
): Promise<void> {
  const ids = new Map<string, string>()
  for (const { username, name } of demoAccounts)
    ids.set(username, (await identity.createAccount({ username, name, password: demoPassword })).id)
  const seeds: Seed[] = [governance, buildings, organisations, volunteering, demoGrants(ids)]
  await sowAll(seeds, { url, prefix, today: await dayOfSowing({ url, prefix }), keyRing })
}

/** When the district was sown first, else now: what is sown later, by a later version too, must fit what lies there. */
const dayOfSowing = ({ url, prefix }: Pick<Database, 'url' | 'prefix'>): Promise<Date> =>
  connected(url, async (client) => {
    const { rows } = await actingAs(client, `${prefix}_system`, () =>
      client.query<{ created_at: Date }>('select created_at from governance.district order by created_at limit 1'),
    )
    return rows[0]?.created_at ?? new Date()
  })

const GRANTED = `select coalesce(json_agg(account_id), '[]')::text from governance.grant where id = $1`

/** User names of the demo accounts a database holds: those that ever had their seeded grant. */
export async function demoAccountsIn(database: Scoped, identity: Pick<Identity, 'findAccount'>): Promise<string[]> {
  const found: string[] = []
  for (const { username } of demoAccounts) {
    const account = await identity.findAccount(username)
    if (!account) continue
    const seeded = { name: 'grant-seeded', text: GRANTED, values: [seedId('grant', username)] }
    const [holders] = await database.run({ role: 'system' }, [seeded])
    if (holders && (JSON.parse(holders) as string[]).includes(account.id)) found.push(username)
  }
  return found
}
