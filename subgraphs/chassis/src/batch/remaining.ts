import { type Database } from '../scope.ts'

const who = `select current_user || ' ' || coalesce(current_setting('app.id', true), '')`

type Raw = { query(sql: string): Promise<{ rows: Record<string, string>[] }>; release(): void }

/** Who each connection of a database is without a scope, shared ones too: role and place. For tests. */
export async function remainingOn(database: Database): Promise<string[]> {
  const pool = Reflect.get(database, 'pool') as { connect(): Promise<Raw>; options: { max: number } }
  const lines = (Reflect.get(Reflect.get(database, 'way'), 'lines') ?? []) as object[]
  const alone = await Promise.all(Array.from({ length: pool.options.max }, () => pool.connect()))
  const shared = lines.map((line) => Reflect.get(line, 'client') as Raw | undefined)
  const found = await Promise.all([...alone, ...shared].map((raw) => raw?.query(who)))
  for (const raw of alone) raw.release()
  return found.flatMap((answer) => (answer ? Object.values(answer.rows[0]!) : []))
}
