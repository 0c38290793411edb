import { connected } from '@concentric/chassis/database/connection'
import { type Database as Opened } from '@concentric/chassis/database/database'
import { keepSetting } from '@concentric/chassis/database/setting'
import { type Database } from '@concentric/chassis/scope'

declare const BUILT_FROM: string | undefined

const DONE_BY = `select value from app.setting where key = $1`

/** Work on a database that the same build need not do twice; `day` where it must be done anew each day. */
export type Work = { readonly key: string; readonly day?: Date; run(): Promise<void> }

/** What a database remembers of it; unknown where the program is not built. */
const markOf = ({ day }: Work): string | undefined =>
  typeof BUILT_FROM === 'undefined'
    ? undefined
    : [BUILT_FROM, ...(day ? [day.toISOString().slice(0, 10)] : [])].join(' ')

/** Does what this build has not done to this database; without its owner at hand that cannot be kept, and it is done each time. */
export async function oncePerBuild(
  { ownerUrl, prefix }: Pick<Opened, 'ownerUrl' | 'prefix'>,
  database: Database,
  work: Work,
): Promise<void> {
  const { key } = work
  const mark = markOf(work)
  const [known] = mark ? await database.run({ role: 'system' }, [{ name: key, text: DONE_BY, values: [key] }]) : []
  if (mark && known === mark) return
  await work.run()
  if (!mark || !ownerUrl) return
  await connected(ownerUrl, (client) => keepSetting(client, `${prefix}_owner`, key, mark))
}
