import { connected } from '@concentric/chassis/database/connection'
import { type Database as Opened } from '@concentric/chassis/database/database'
import { keepSetting } from '@concentric/chassis/database/setting'
import { type Database } from '@concentric/chassis/scope'

declare const BUILT_FROM: string | undefined

const KEY = 'sown'
const SOWN = `select value from app.setting where key = $1`

/**
 * What is sown today by this build; unknown where the program is not built. The day belongs to it: some rows are dated
 * relative to it.
 */
const mark = (today: Date): string | undefined =>
  typeof BUILT_FROM === 'undefined' ? undefined : `${BUILT_FROM} ${today.toISOString().slice(0, 10)}`

/** Sows unless this build has sown this database today; without its owner at hand that cannot be kept, and it sows each time. */
export async function sowOnceADay(
  { ownerUrl, prefix }: Pick<Opened, 'ownerUrl' | 'prefix'>,
  database: Database,
  sow: () => Promise<void>,
): Promise<void> {
  const wanted = mark(new Date())
  const [known] = wanted ? await database.run({ role: 'system' }, [{ name: KEY, text: SOWN, values: [KEY] }]) : []
  if (wanted && known === wanted) return
  await sow()
  if (!wanted || !ownerUrl) return
  await connected(ownerUrl, (client) => keepSetting(client, `${prefix}_owner`, KEY, wanted))
}
