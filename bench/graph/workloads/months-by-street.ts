import { type Workload } from './workload.ts'

const months = Array.from({ length: 12 }, (_, at) => at + 1)

type Peers = { data: { answer: { items: Record<string, unknown>[] } } }

/** The table a district reports: every street, every month of a year. */
export const monthsByStreet: Workload = {
  name: 'W6',
  title: 'minutes of service of each street in each of 12 months',
  askers: ['district'],
  query: `query MonthsByStreet(${months.map((m) => `$from${m}: Date!, $to${m}: Date!`).join(', ')}) {
    answer: streets(perPage: 20) { items { id name ${months.map((m) => `m${m}: volunteerMinutes(from: $from${m}, to: $to${m})`).join(' ')} } }
  }`,
  floor: `
    select json_build_object('answer', json_build_object('items', json_agg(street)))::text from (
      select s.id, s.name, ${months.map((m) => `coalesce(sum(t.minutes) filter (where t.month = $${m}::date), 0)::int as m${m}`).join(', ')}
      from governance.street s left join volunteering.service_minutes_total t on t.street_id = s.id and t.month between $1::date and $12::date
      where s.archived_at is null group by s.id order by s.created_at desc nulls last, s.id desc nulls last limit 20) street`,
  peer: `query MonthsByStreet(${months.map((m) => `$from${m}: Date!`).join(', ')}) {
    answer: allStreets(condition: { archivedAt: null }, orderBy: [CREATED_AT_DESC, ROW_ID_DESC], first: 20) { items: nodes { id: rowId name
      ${months.map((m) => `m${m}: volunteeringServiceMinutesTotalsByStreetId(condition: { month: $from${m} }) { aggregates { sum { minutes } } }`).join(' ')}
    } }
  }`,
  peerRows: (answer) => ({
    data: {
      answer: {
        items: (answer as Peers).data.answer.items.map((street) =>
          Object.fromEntries(Object.entries(street).map(([key, value]) => [key, minutesIn(value)])),
        ),
      },
    },
  }),
  requests: async ({ communities }, from, count) =>
    communities.slice(from, from + count).map((at, number) => {
      const variables: Record<string, string> = {}
      for (const month of months) {
        const day = (days: number) =>
          new Date(Date.UTC(2024, 10 + (number % 17) + month + days, 1 - days)).toISOString()
        variables[`from${month}`] = day(0).slice(0, 10)
        variables[`to${month}`] = day(1).slice(0, 10)
      }
      const peerVariables = Object.fromEntries(months.map((month) => [`from${month}`, variables[`from${month}`]]))
      return { at, variables, values: months.map((month) => variables[`from${month}`]), peerVariables }
    }),
}

/** A sum as PostGraphile's aggregates write it; none of no rows. */
const minutesIn = (value: unknown): unknown =>
  typeof value === 'object' && value !== null
    ? Number((value as { aggregates: { sum: { minutes: string | null } } }).aggregates.sum.minutes)
    : value
