import { randomBytes } from 'node:crypto'
import { copyDatabase } from '@concentric/chassis/database/test-database'
import { type Executable, type Request } from '@concentric/chassis/executable'
import { type fastest } from '@concentric/chassis/execute/execution'
import { type Level } from '@concentric/chassis/levels'
import { local } from '@concentric/chassis/local'
import { scopeOf } from '@concentric/chassis/scope'
import { seedId } from '@concentric/chassis/seed'
import { type Entities } from '@concentric/chassis/select'
import { compile } from '@concentric/chassis/statement'
import { type Subgraph } from '@concentric/chassis/subgraph'
import { demoAccounts } from '@concentric/governance/demo-accounts'
import { sql } from 'drizzle-orm'
import { accountsOf } from '../accounts-of.ts'
import { graphOver } from '../graph-over.ts'
import { openHouse } from '../house.ts'
import { type Identity } from '../identity/identity.ts'
import { identityOver } from '../identity-over.ts'
import { settingsFrom } from '../settings.ts'
import { testKeyRing, testPrefix, testSigningRing } from '../testing/house.ts'
import { type Representation } from './entity-question.ts'

/** The seeded district, where subgraphs can be made to execute one way or another. */
export async function openSeededDistrict() {
  const copy = await copyDatabase()
  let identity: Identity
  const accounts = accountsOf(() => identity)
  const { database, executables } = openHouse({
    url: copy.url,
    prefix: testPrefix,
    accounts,
    keyRing: testKeyRing,
    signingRing: testSigningRing,
  })
  const secret = randomBytes(32).toString('base64url')
  identity = identityOver(settingsFrom({}), secret, { url: copy.url, prefix: testPrefix, database })
  const services = { graph: graphOver(executables).graph, accounts, keyRing: testKeyRing, signingRing: testSigningRing }

  return {
    ownerUrl: copy.ownerUrl,
    sent: database.sent,

    /** A subgraph that executes in one way. */
    executing: (subgraph: Subgraph, execution: typeof fastest): Executable =>
      local(subgraph, { database, report: () => {}, services }, execution),

    /** Some rows of each table, of which a reader may see all, some or none. */
    async rowsOf(entities: Entities): Promise<Representation[]> {
      const found = [...entities.values()].map(async ({ name, table }) => {
        if (!table) return []
        const some = sql`select coalesce(json_agg(id), '[]')::text from (select id from ${table} order by id limit 6) few`
        const { text, params } = compile(some)
        const [ids] = await database.run(scopeOf(requestOf(0)), [{ text, values: params }])
        return (JSON.parse(ids!) as string[]).map((id) => ({ __typename: name, id }))
      })
      return (await Promise.all(found)).flat()
    },

    async close() {
      await identity.close()
      await database.close()
      await copy.drop()
    },
  }
}

/** A request of a demo account, another for each seed. */
export function requestOf(seed: number): Request {
  const { username, name, level, placeId } = demoAccounts[seed % demoAccounts.length]!
  const [accountId, grantId] = [seedId('account', username), seedId('grant', username)]
  const actor = { accountId, accountName: name, grantId, level: level.toLowerCase() as Level, placeId }
  return { id: `${seed}`, actor, language: 'en' }
}
