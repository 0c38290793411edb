import { type SQL } from 'drizzle-orm'
import { countChanged } from './count-changed.ts'
import { type Database } from './scope.ts'
import { logFailure } from './serve/log.ts'
import { compile } from './statement.ts'

/** A change that lets go what may be kept no longer; run again it finds nothing to do. */
export type Retention = SQL

const MILLISECONDS_BETWEEN = 3_600_000

/** Lets go what may be kept no longer, as the system; answers how many rows each rule has changed. */
export async function letGo(database: Database, rules: readonly Retention[]): Promise<number[]> {
  const bound = rules.map((rule) => compile(countChanged(rule))).map(({ text, params }) => ({ text, values: params }))
  return (await database.run({ role: 'system' }, bound)).map(Number)
}

/** Does so at once and every hour; answers how to stop. Two programs on one database do each other no harm. */
export function keepLettingGo(database: Database, rules: readonly Retention[]): () => Promise<void> {
  let running = Promise.resolve()
  const again = () => {
    running = running
      .then(() => letGo(database, rules))
      .then(
        () => {},
        (error) => logFailure('retention', '', error),
      )
  }
  const first = setTimeout(again)
  const timer = setInterval(again, MILLISECONDS_BETWEEN)
  timer.unref()
  return async () => {
    clearTimeout(first)
    clearInterval(timer)
    await running
  }
}
