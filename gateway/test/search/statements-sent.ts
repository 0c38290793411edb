import { type Bound, type Database } from '@concentric/chassis/scope'

/** What is sent to a database while `work` is under way. */
export async function statementsSent(database: Database, work: () => Promise<unknown>): Promise<Bound[]> {
  const sent: Bound[] = []
  const run = database.run.bind(database)
  database.run = (scope, statements, signal) => {
    sent.push(...statements)
    return run(scope, statements, signal)
  }
  await work().finally(() => {
    database.run = run
  })
  return sent
}
