const month = `date_trunc('month', starts_at at time zone 'Asia/Shanghai')::date`
const counts = `archived_at is null and state in ('CONFIRMED', 'CORRECTED')`

/** Every kept total by name, as the rows say it should be. */
export const totalsFromRows: Readonly<Record<string, { table: string; columns: string; query: string }>> = {
  volunteers: {
    table: 'volunteering.volunteer_total',
    columns: 'community_id, street_id, volunteers, samples',
    query: `select community_id, street_id, count(*)::int, count(*) filter (where sample)::int
      from volunteering.volunteer where archived_at is null group by community_id, street_id`,
  },
  homes: {
    table: 'volunteering.home_total',
    columns: 'station_id, community_id, street_id, volunteers',
    query: `select home_station_id, s.community_id, s.street_id, count(*)::int
      from volunteering.volunteer v join volunteering.service_station s on s.id = home_station_id
      where v.archived_at is null group by home_station_id, s.community_id, s.street_id`,
  },
  activities: {
    table: 'volunteering.activity_total',
    columns: 'organisation_id, community_id, street_id, year, activities, visits',
    query: `select organisation_id, community_id, street_id, extract(year from starts_at at time zone 'Asia/Shanghai')::int, count(*)::int,
        coalesce(sum(visits), 0)::int
      from volunteering.activity where archived_at is null and state in ('HELD', 'CLOSED') and organisation_id is not null
      group by 1, 2, 3, 4`,
  },
  volunteerMinutes: {
    table: 'volunteering.volunteer_minutes_total',
    columns: 'volunteer_id, community_id, street_id, month, records, minutes',
    query: `select volunteer_id, community_id, street_id, ${month}, count(*)::int, sum(minutes)::int
      from volunteering.service_record where ${counts} group by 1, 2, 3, 4`,
  },
  serviceMinutes: {
    table: 'volunteering.service_minutes_total',
    columns: 'community_id, street_id, month, records, minutes, volunteers',
    query: `select community_id, street_id, ${month}, count(*)::int, sum(minutes)::int, count(distinct volunteer_id)::int
      from volunteering.service_record where ${counts} group by 1, 2, 3`,
  },
}

/** Makes every kept total anew, one statement each. */
export const totals: readonly string[] = Object.values(totalsFromRows).flatMap(({ table, columns, query }) => [
  `delete from ${table}`,
  `insert into ${table} (${columns}) ${query}`,
])
