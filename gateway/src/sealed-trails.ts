import { setTimeout as sleep } from 'node:timers/promises'
import { type Database } from '@concentric/chassis/scope'
import { sealer } from '@concentric/chassis/trail/seal'
import { faultOfNewest } from '@concentric/chassis/trail/verify'
import { subgraphNames } from './subgraph-places.ts'

/** So many seals of each trail a start computes anew; `audit:verify` computes all. */
const NEWEST = 200
/** Longer than the server lets a session of ours idle in a transaction. */
const PATIENCE_MILLISECONDS = 20_000
const ROUND_MILLISECONDS = 200

/** Stops unless the newest seals of every trail hold and every write will leave an entry. */
export async function refuseBrokenTrails(database: Database): Promise<void> {
  for (const schema of subgraphNames) {
    const fault = await faultOfNewest(database, schema, NEWEST)
    if (fault)
      throw new Error(
        `MODE is production, and the trail of ${schema} is broken: ${fault}. ` +
          'Run "npm run -s audit:verify" to see all that does not hold, find out who did it, and restore a backup whose trail holds.',
      )
  }
}

/** Seals what the last run left unsealed; stops if it cannot be sealed. */
export async function sealTrails(database: Database, patienceMilliseconds = PATIENCE_MILLISECONDS): Promise<void> {
  const seal = sealer(database, subgraphNames)
  const [startedAt] = await database.run({ role: 'auditor' }, [{ text: 'select now()::text', values: [] }])
  const until = performance.now() + patienceMilliseconds
  await seal()
  for (;;) {
    await seal()
    const unsealed = await unsealedOf(database, startedAt)
    if (!unsealed) return
    if (performance.now() > until)
      throw new Error(
        `MODE is production, and the trail of ${unsealed} cannot be sealed: a transaction that has written something is still open. ` +
          'End it (pg_stat_activity and pg_prepared_xacts show it), and start again.',
      )
    await sleep(ROUND_MILLISECONDS)
  }
}

async function unsealedOf(database: Database, startedAt: string | null | undefined): Promise<string | undefined> {
  const counts = await database.run(
    { role: 'auditor' },
    subgraphNames.map((schema) => ({
      text: `select count(*)::text from "${schema}".audit_entry
        where id > coalesce((select max(last_id) from "${schema}".audit_seal), 0) and at < $1::timestamptz`,
      values: [startedAt],
    })),
  )
  return subgraphNames.find((_, index) => counts[index] !== '0')
}
