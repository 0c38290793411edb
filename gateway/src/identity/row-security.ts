import { type Pool } from 'pg'

/** The tables belong to the role of sign-in, which alone has a right to the schema; row security binds their owner too, and its one policy lets nobody else in should a right ever be given away. */
const ENABLE = `do $$ declare name regclass; begin
  for name in select oid from pg_class
    where relnamespace = 'identity'::regnamespace and relkind in ('r', 'p') and not (relrowsecurity and relforcerowsecurity)
  loop
    execute format('drop policy if exists identity on %s', name);
    execute format('create policy identity on %s to %I using (true) with check (true)', name, current_user);
    execute format('alter table %s enable row level security, force row level security', name);
  end loop;
end $$`

/** Puts the tables of the schema `identity` under row security, those that came with the last migration too. */
export async function enableRowSecurity(pool: Pool): Promise<void> {
  await pool.query(ENABLE)
}
