import { type Database as Opened } from '@concentric/chassis/database/database'
import { type KeyRing } from '@concentric/chassis/personal/key-ring'
import { type Database } from '@concentric/chassis/scope'
import { type Identity } from './identity/identity.ts'
import { oncePerBuild } from './once-per-build.ts'
import { refuseBrokenTrails, sealTrails } from './sealed-trails.ts'
import { type Settings } from './settings.ts'

/** Makes a migrated database ready for its mode: sown for a demonstration, free of demo accounts and with sealed trails in production. */
export async function prepare(
  { mode }: Settings,
  server: Pick<Opened, 'url' | 'ownerUrl' | 'prefix'>,
  { identity, database, keyRing }: { identity: Identity; database: Database; keyRing: KeyRing },
): Promise<void> {
  await oncePerBuild(server, database, { key: 'identity', run: () => identity.migrate() })
  if (mode === 'demo') {
    // some of its rows are dated relative to the day
    const run = async () => (await import('./demo.ts')).sowDemo(server, { identity, keyRing })
    return oncePerBuild(server, database, { key: 'sown', day: new Date(), run })
  }
  await refuseDemoAccounts(database, identity)
  await refuseBrokenTrails(database)
  await sealTrails(database)
}

/** Stops if the database holds an account whose password everybody knows. */
export async function refuseDemoAccounts(database: Database, identity: Pick<Identity, 'findAccount'>): Promise<void> {
  const { demoAccountsIn } = await import('./demo.ts')
  const found = await demoAccountsIn(database, identity)
  if (found.length)
    throw new Error(
      `MODE is production, and the database holds demo accounts (${found.join(', ')}), whose password everybody knows. ` +
        'Give production a database that was never started in demo mode.',
    )
}
