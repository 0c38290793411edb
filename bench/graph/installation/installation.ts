import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { Client } from 'pg'
import { accountsOf } from '../../../gateway/src/accounts-of.ts'
import { sowDemo } from '../../../gateway/src/demo.ts'
import { openHouse } from '../../../gateway/src/house.ts'
import { type Identity } from '../../../gateway/src/identity/identity.ts'
import { identityOver } from '../../../gateway/src/identity-over.ts'
import { settingsFrom } from '../../../gateway/src/settings.ts'
import { migrated } from '../../../gateway/src/subgraph-places.ts'
import { startEmbedded } from '../../../subgraphs/chassis/src/database/embedded.ts'
import { migrate } from '../../../subgraphs/chassis/src/database/migrate.ts'
import { serverPid } from '../../../subgraphs/chassis/src/database/server.ts'
import { temporaryFolder } from '../../../subgraphs/chassis/src/database/test-database.ts'
import { KeyRing } from '../../../subgraphs/chassis/src/personal/key-ring.ts'
import { SigningRing } from '../../../subgraphs/chassis/src/signing/signing-ring.ts'
import { type Community, type District } from '../workloads/workload.ts'
import { type Place, signIn } from './accounts.ts'
import { sowSize } from './rows.ts'
import { type Size } from './size.ts'

/** A Postgres of the bench's own with a district in it. */
export type Installation = District & {
  readonly dataDir: string
  readonly secret: string
  readonly prefix: string
  /** The powerless login that the program uses. */
  readonly loginUrl: string
  /** The superuser, whom row security does not hold. */
  readonly ownerUrl: string
  readonly postmasterPid: number
  readonly owner: Client
  readonly districtId: string
  /** The header `authorization` of the clerk of a place, by its id. */
  readonly authorizations: ReadonlyMap<string, string>
  close(): Promise<void>
}

const prefix = 'concentric'

// six servers keep connections at once, and a bulk load needs room for its log; the last two our login has anyway, and
// the others shall have. All else is as `npm start` has it
const settings = [
  'shared_preload_libraries=pg_stat_statements',
  'max_connections=200',
  'max_wal_size=8GB',
  'random_page_cost=1.1',
  'jit=off',
]

/** Starts Postgres, migrates, sows the demonstration and `size` beside it, and signs its clerks in. */
export async function openInstallation(size: Size): Promise<Installation> {
  const { folder: dataDir, remove } = temporaryFolder()
  const { ownerUrl, loginUrl, stop } = await startEmbedded(dataDir, { database: prefix, settings })
  await migrate({ ownerUrl, loginUrl, subgraphs: migrated })
  const owner = new Client(ownerUrl)
  await owner.connect()
  await owner.query('create extension pg_stat_statements')
  const secret = randomBytes(32).toString('base64url')
  let identity: Identity
  const keyRing = KeyRing.from(undefined, secret)
  const { database } = openHouse({
    url: loginUrl,
    prefix,
    accounts: accountsOf(() => identity),
    keyRing,
    signingRing: SigningRing.from(undefined, secret),
  })
  identity = identityOver(settingsFrom({}), secret, { url: loginUrl, prefix, database })
  await identity.migrate()
  await sowDemo({ url: loginUrl, prefix }, { identity, keyRing })
  await sowSize(owner, size)
  // ours makes its ids itself; the others leave them to the database
  await owner.query('alter table volunteering.service_record alter column id set default uuidv7()')
  const ask: District['ask'] = async (sql, values) => (await owner.query(sql, values)).rows
  const { districtId, communities, places } = await treeOf(ask)
  const authorizations = await signIn(owner, { identity, prefix }, places)
  await identity.close()
  await database.close()
  return {
    dataDir,
    secret,
    prefix,
    loginUrl,
    ownerUrl,
    postmasterPid: serverPid(join(dataDir, 'postgres'))!,
    owner,
    ask,
    districtId,
    communities,
    authorizations,
    async close() {
      await owner.end()
      await stop()
      remove()
    },
  }
}

async function treeOf(ask: District['ask']) {
  const [district] = await ask<{ id: string }>('select id from governance.district')
  const streets = await ask<{ id: string }>('select id from governance.street order by id')
  const communities = await ask<Community>('select id, street_id as "streetId" from governance.community order by id')
  const places: Place[] = [
    { id: district!.id, level: 'DISTRICT' },
    ...streets.map(({ id }): Place => ({ id, level: 'STREET', streetId: id })),
    ...communities.map(({ id, streetId }): Place => ({ id, level: 'COMMUNITY', streetId })),
  ]
  return { districtId: district!.id, communities, places }
}
