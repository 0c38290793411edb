import { type Database } from '../scope.ts'

// a row of a table with versions is written by people; after (29) every insert, update and delete of a row its trigger runs
const UNTRACED = `
  select min(relname)::text
  from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'version' and not a.attisdropped
  where c.relnamespace = to_regnamespace($1) and c.relkind in ('r', 'p') and not exists (
    select from pg_trigger t where t.tgrelid = c.oid and t.tgfoid = to_regproc($1 || '.record_change')
      and t.tgtype = 29 and t.tgattr::text = '' and t.tgqual is null and t.tgenabled in ('O', 'A'))`

/** What is wrong, if a table of the schema can be written without an entry in the trail. */
export async function untracedIn(database: Database, schema: string): Promise<string | undefined> {
  const [table] = await database.run({ role: 'auditor' }, [{ text: UNTRACED, values: [schema] }])
  return table
    ? `writes of ${table} leave no entry: its trigger record_change is missing, changed or switched off`
    : undefined
}
