import { type Database } from '@concentric/chassis/scope'
import { grantsOf, hashOfKey, keyHolderOf, recordAtDoor } from '@concentric/governance/door'
import { type Identity, openIdentity } from './identity/identity.ts'
import { type Settings } from './settings.ts'

/** Who is there, over a database that holds the grants. */
export const identityOver = (
  settings: Pick<Settings, 'origins' | 'mode'>,
  secret: string,
  { url, prefix, database }: { url: string; prefix: string; database: Database },
): Identity =>
  openIdentity({
    databaseUrl: url,
    rolePrefix: prefix,
    secret,
    origins: settings.origins,
    grantsOf: (accountId) => grantsOf(database, accountId),
    keys: { hashOf: hashOfKey, holderOf: (hash) => keyHolderOf(database, hash) },
    record: (...event) => recordAtDoor(database, ...event),
    ...(settings.mode === 'production' && {
      idleMinutes: 30,
      needsSecondFactor: async (accountId) =>
        (await grantsOf(database, accountId)).some(({ level }) => level === 'district'),
    }),
  })
