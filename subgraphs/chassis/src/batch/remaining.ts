import { type Database } from '../scope.ts'

const who = `select current_user || ' ' || coalesce(current_setting('app.id', true), '')`

type Raw = { query(sql: string): Promise<{ rows: Record<string, string>[] }>; release(error?: unknown): void }

/** Who each connection of a database is without a scope, shared ones too: role and place. One that has died is nobody. For tests. */
export async function remainingOn(database: Database): Promise<string[]> {
  const pool = Reflect.get(database, 'pool') as { connect(): Promise<Raw>; options: { max: number } }
  const lines = (Reflect.get(Reflect.get(database, 'way'), 'lines') ?? []) as object[]
  const alone = await Promise.all(Array.from({ length: pool.options.max }, () => pool.connect()))
  const shared = lines.flatMap((line) => (Reflect.get(line, 'client') as Raw | undefined) ?? [])
  const answers = await Promise.allSettled([...alone, ...shared].map((raw) => raw.query(who)))
  for (const [at, raw] of alone.entries()) {
    const answer = answers[at]!
    raw.release(answer.status === 'rejected' ? answer.reason : undefined)
  }
  return answers.flatMap((answer) => (answer.status === 'fulfilled' ? Object.values(answer.value.rows[0]!) : []))
}
