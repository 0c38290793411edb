import { type SQL, sql } from 'drizzle-orm'
import { type Level } from './levels.ts'

/** From here on the transaction, begun as the system, is that of a level. */
export const becoming = (level: Level): SQL<string> =>
  sql`set_config('role', left(current_setting('role'), -length('system')) || ${level}::text, true)`
