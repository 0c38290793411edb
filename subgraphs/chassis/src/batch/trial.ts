import pg from 'pg'
import { prefixOf } from '../database/roles.ts'
import { copyDatabase } from '../database/test-database.ts'
import { type Role } from '../levels.ts'
import { type Bound, Database, type Scope } from '../scope.ts'
import { type WayName } from './way.ts'

/** A database for tests of how statements are sent: a table whose rows belong to places, and a trail of who wrote them. */
export type Trial = {
  url: string
  prefix: string
  /** A place of each of these levels; a community's row lies in a street, too. */
  placesOf: Readonly<Record<'street' | 'community', readonly string[]>>
  open(size: number, way?: WayName): Database
  /** Asks as the owner. */
  owner<Row extends object>(sql: string): Promise<Row[]>
  drop(): Promise<void>
}

const STREETS = 5
const COMMUNITIES = 20
const uuid = (kind: string, at: number) => `md5('${kind}${at}')::uuid`

const made = (role: (name: Role) => string) => `
  create schema trial;
  create table trial.thing (
    id integer generated always as identity primary key, street_id uuid not null, community_id uuid not null,
    name text not null default '', parent_id integer references trial.thing (id) deferrable initially deferred);
  create table trial.wrote (at bigint generated always as identity, role text, place text, account text, moment text);
  alter table trial.thing enable row level security, force row level security;
  create policy district on trial.thing to ${role('district')} using (true);
  create policy street on trial.thing to ${role('street')} using (street_id = (select app.id()));
  create policy community on trial.thing to ${role('community')} using (community_id = (select app.id()));
  grant usage on schema trial to ${role('district')}, ${role('street')}, ${role('community')}, ${role('unit')};
  grant select, insert, update, delete on trial.thing to ${role('district')}, ${role('street')}, ${role('community')};
  insert into trial.thing (street_id, community_id, name)
    select md5('street' || (n % ${COMMUNITIES}) % ${STREETS})::uuid, md5('community' || n % ${COMMUNITIES})::uuid, 'thing ' || n
    from generate_series(0, 39) n;
  create function trial.note() returns trigger language plpgsql security definer as $$ begin
    insert into trial.wrote (role, place, account, moment) values
      (current_setting('role'), current_setting('app.id', true), current_setting('app.account', true), tg_argv[0]);
    return null;
  end $$;
  create trigger at_once after insert or update on trial.thing for each row execute function trial.note('at once');
  create constraint trigger at_the_end after insert or update on trial.thing deferrable initially deferred
    for each row execute function trial.note('at the end');`

/** Copies a database and makes the trial in it. */
export async function trial(): Promise<Trial> {
  const copy = await copyDatabase()
  const client = new pg.Client({ connectionString: copy.ownerUrl })
  await client.connect()
  const prefix = (await prefixOf(client))!
  const owner = async <Row extends object>(sql: string) => (await client.query<Row>(sql)).rows
  await owner(made((name) => client.escapeIdentifier(`${prefix}_${name}`)))
  const ids = async (kind: string, count: number) => {
    const rows = await owner<{ id: string }>(
      Array.from({ length: count }, (_, at) => `select ${uuid(kind, at)}::text as id`).join(' union all '),
    )
    return rows.map(({ id }) => id)
  }
  return {
    url: copy.url,
    prefix,
    placesOf: { street: await ids('street', STREETS), community: await ids('community', COMMUNITIES) },
    open: (size, way) => new Database(copy.url, prefix, size, { way }),
    owner,
    async drop() {
      await client.end()
      await copy.drop()
    },
  }
}

/** Who is seen by the database, and which rows he sees. */
export const WHO: Bound = {
  name: 'who',
  text: `select json_build_object('role', current_user, 'place', current_setting('app.id', true), 'account', current_setting('app.account', true),
    'rows', count(*), 'streets', count(distinct street_id), 'communities', count(distinct community_id),
    'street', min(street_id::text), 'community', min(community_id::text))::text from trial.thing`,
  values: [],
}

/** What is wrong with an answer to `WHO`; nothing if it is of that scope. */
export function wrongIn({ prefix }: Trial, { role, placeId = '', accountId = '' }: Scope, text: string | null): string {
  const seen = JSON.parse(text!)
  const expected = { district: [40, 5, 20], street: [8, 1, 4], community: [2, 1, 1] }[role as 'street']
  const isRight =
    seen.role === `${prefix}_${role}` &&
    seen.place === placeId &&
    seen.account === accountId &&
    `${[seen.rows, seen.streets, seen.communities]}` === `${expected}` &&
    (role === 'district' || seen[role] === placeId)
  return isRight ? '' : `${role} ${placeId}: ${text}`
}

const oneOf = <T>(some: readonly T[]): T => some[Math.floor(Math.random() * some.length)]!

/** A scope by chance. */
export function anyScope({ placesOf }: Trial): Scope {
  const role = oneOf(['district', 'street', 'community'] as const)
  const account = { accountId: oneOf(placesOf.community) }
  return role === 'district' ? { role, ...account } : { role, placeId: oneOf(placesOf[role]), ...account }
}
