import { type Client } from 'pg'
import { inBulk } from './bulk.ts'
import { type Size } from './size.ts'
import { totalsFromRows } from './totals.ts'
import { bodies, events, nicknames, services, type Word } from './words.ts'

/** The day on which all that is sown has happened, so that a run sows what the last one did. */
export const sownOn = '2026-11-01T00:00:00+08:00'

const tables = [
  'organisations.social_organisation',
  'volunteering.activity',
  'volunteering.team',
  'volunteering.volunteer',
  'volunteering.service_record',
]

/** Sows a size into our tables, drawn by hashes: the same rows in every run. Totals are made from them at the end. */
export async function sowSize(client: Client, size: Size): Promise<void> {
  await client.query('set statement_timeout = 0')
  await client.query(helpers)
  for (const [name, words] of Object.entries({ nickname: nicknames, service: services, body: bodies, event: events }))
    await sowWords(client, name, words)
  await inBulk(client, tables, async () => {
    await client.query(organisations(size))
    await client.query(activities(size))
    await client.query(teams)
    await client.query(volunteers(size))
    await client.query(records(size))
    for (const statement of totalsFromRows) await client.query(statement)
  })
  await client.query('vacuum analyze')
}

async function sowWords(client: Client, name: string, words: readonly Word[]): Promise<void> {
  await client.query(`create temp table ${name} (rank int primary key, text text, search text)`)
  await client.query(
    `insert into ${name} select number - 1, text, search from unnest($1::text[], $2::text[]) with ordinality w (text, search, number)`,
    [words.map(({ text }) => text), words.map(({ search }) => search)],
  )
}

/** Hashes instead of chance; ids begin with the time as ours do, so that indexes grow as they do in life. */
const helpers = `
  create function pg_temp.draw(n bigint, salt text, below int) returns int language sql immutable as
    $$ select ((hashint8extended(n, hashtextextended(salt, 0)) % below + below) % below)::int $$;
  create function pg_temp.id(n bigint, salt text, at timestamptz) returns uuid language sql immutable as $$
    select (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || '7' || substr(hash, 1, 3) || '8' || substr(hash, 4, 3)
      || substr(hash, 7, 12))::uuid from (select md5(salt || n) as hash) hashed $$;
  create temp table place as
    select (row_number() over (order by id) - 1)::int as rank, id as community_id, street_id,
      (select min(id::text)::uuid from volunteering.service_station s where s.community_id = c.id and kind = 'HELP_AT_HOME') as station_id
    from governance.community c where archived_at is null;
  create unique index on place (rank);
  analyze place;`

const places = '(select count(*)::int from place)'

const organisations = ({ organisationsPerCommunity }: Size) => `
  insert into organisations.social_organisation
    (id, created_at, updated_at, community_id, street_id, name, name_search, kind, sample)
  select pg_temp.id(n, 'organisation', at), at, at, community_id, street_id, w.text, w.search,
    (array['PUBLIC_CHARITY', 'COMMUNITY_SERVICE', 'CULTURE_SPORT', 'SELF_HELP', 'OTHER'])[1 + pg_temp.draw(n, 'kind', 5)], true
  from generate_series(0, ${organisationsPerCommunity} * ${places} - 1) n
  join place on place.rank = n % ${places}
  join body w on w.rank = pg_temp.draw(n, 'body', ${bodies.length})
  cross join lateral (select timestamptz '${sownOn}' - n * interval '7 minutes' as at) made`

const activities = ({ activitiesPerOrganisation }: Size) => `
  insert into volunteering.activity (id, created_at, updated_at, community_id, street_id, organisation_id, name, name_search,
    kind, state, starts_at, ends_at, visits, sample)
  select pg_temp.id(n, 'activity', at), at, at, o.community_id, o.street_id, o.id, w.text, w.search,
    (array['CLASS', 'LECTURE', 'FAIR', 'CONTEST', 'PERFORMANCE'])[1 + pg_temp.draw(n, 'kind', 5)],
    (array['HELD', 'HELD', 'HELD', 'CLOSED', 'PUBLISHED'])[1 + pg_temp.draw(n, 'state', 5)],
    at + interval '10 days', at + interval '10 days 2 hours', 10 + pg_temp.draw(n, 'visits', 90), true
  from (select *, row_number() over (order by id) - 1 as number from organisations.social_organisation where name like '示例%' and created_at < '${sownOn}') o
  cross join generate_series(0, ${activitiesPerOrganisation} - 1) k
  cross join lateral (select o.number * ${activitiesPerOrganisation} + k as n) numbered
  join event w on w.rank = pg_temp.draw(n, 'event', ${events.length})
  cross join lateral (select timestamptz '${sownOn}' - interval '10 days' - pg_temp.draw(n, 'day', 700) * interval '1 day' - pg_temp.draw(n, 'second', 86400) * interval '1 second' as at) made`

/** So many that fifty are not all of them; a district has them whatever its size. */
const teamsPerCommunity = 80

const teamId = (n: string) => `pg_temp.id(${n}, 'team', timestamptz '${sownOn}' - interval '2 years')`

const teams = `
  insert into volunteering.team (id, created_at, updated_at, community_id, street_id, station_id, name, sample)
  select ${teamId(`place.rank * ${teamsPerCommunity} + k`)}, at, at, community_id, street_id, station_id, '示例服务队' || k, true
  from place cross join generate_series(0, ${teamsPerCommunity - 1}) k
  cross join lateral (select timestamptz '${sownOn}' - interval '2 years' as at) made`

const volunteers = ({ volunteers }: Size) => `
  insert into volunteering.volunteer (id, created_at, updated_at, community_id, street_id, home_station_id, number,
    display_name, display_name_search, joined_on, sample)
  select pg_temp.id(n, 'volunteer', at), at, at, community_id, street_id, case when pg_temp.draw(n, 'home', 3) = 0 then station_id end,
    number, w.text, w.search, (at at time zone 'Asia/Shanghai')::date, true
  from generate_series(0, ${volunteers} - 1) n
  join place on place.rank = pg_temp.draw(n, 'place', ${places})
  join nickname w on w.rank = pg_temp.draw(n, 'nickname', ${nicknames.length})
  cross join lateral (select 'B' || lpad(n::text, 8, '0') as number,
    timestamptz '${sownOn}' - pg_temp.draw(n, 'day', 2000) * interval '1 day' - pg_temp.draw(n, 'second', 86400) * interval '1 second' as at) made`

/** A year of service; those of a volunteer lie in weeks of their own, so none meets another. */
const records = ({ recordsPerVolunteer }: Size) => `
  insert into volunteering.service_record (id, created_at, updated_at, community_id, street_id, volunteer_id, station_id, team_id, name, name_search,
    starts_at, ends_at, minutes, beneficiary, served_count, state, source, sample)
  select pg_temp.id(n, 'record', ends_at), ends_at, ends_at, v.community_id, v.street_id, v.id,
    case when at_station then station_id end, case when at_station then ${teamId(`place.rank * ${teamsPerCommunity} + pg_temp.draw(n, 'team', ${teamsPerCommunity})`)} end, w.text, w.search, starts_at, ends_at, hours * 60 - pg_temp.draw(n, 'rest', 3) * 10,
    (array['ELDERLY_ALONE', 'DISABLED', 'CHILDREN', 'EMPLOYEES', 'RESIDENTS'])[1 + pg_temp.draw(n, 'for', 5)], 1 + pg_temp.draw(n, 'served', 9),
    case pg_temp.draw(n, 'state', 20) when 0 then 'RECORDED' when 1 then 'CORRECTED' when 2 then 'CONTESTED' when 3 then 'VOIDED' else 'CONFIRMED' end,
    (array['CODE', 'HOST', 'PAPER'])[1 + pg_temp.draw(n, 'source', 3)], true
  from (select *, substr(number, 2)::bigint as rank from volunteering.volunteer where number like 'B%') v
  join place using (community_id)
  cross join generate_series(0, ${recordsPerVolunteer} - 1) k
  cross join lateral (select v.rank * ${recordsPerVolunteer} + k as n) numbered
  cross join lateral (select pg_temp.draw(n, 'station', 2) = 0 as at_station) served
  join service w on w.rank = pg_temp.draw(n, 'service', ${services.length})
  cross join lateral (select 1 + pg_temp.draw(n, 'hours', 3) as hours, timestamptz '${sownOn}'
    - (1 + k * (360 / ${recordsPerVolunteer}) + pg_temp.draw(n, 'day', 360 / ${recordsPerVolunteer})) * interval '1 day'
    + (8 + pg_temp.draw(n, 'hour', 8)) * interval '1 hour' as starts_at) begun
  cross join lateral (select starts_at + hours * interval '1 hour' as ends_at) ended`
