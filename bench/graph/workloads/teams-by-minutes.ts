import { type Workload } from './workload.ts'

type Team = {
  id: string
  label: string
  served: { aggregates: { sum: { minutes: string | null } } }
}

const shown = 50

/** The quarter before the day on which all that is sown has happened. */
const quarter = { from: '2026-07-01', to: '2026-09-30' }
const months = ['2026-07-01', '2026-08-01', '2026-09-01']

/** Who serves most: a figure and the first of the rows it is made of. */
export const teamsByMinutes: Workload = {
  name: 'W9',
  title: 'the 50 teams of a community with the most minutes in a quarter',
  askers: ['community', 'district'],
  query: `query TeamsByMinutes($community: ID!, $from: Date!, $to: Date!) {
    answer: teamHours(communityId: $community, from: $from, to: $to) { rows(perPage: ${shown}) { items { id label value } } }
  }`,
  floor: `
    select json_build_object('answer', json_build_object('rows', json_build_object('items', coalesce(json_agg(team), '[]'))))::text from (
      select t.id, t.name as label, round(coalesce(sum(p.minutes), 0) / 60.0, 2)::float8 as value
      from volunteering.team t left join volunteering.part_minutes_total p on p.team_id = t.id and p.month between $2::date and $3::date
      where t.community_id = $1 and t.archived_at is null group by t.id order by value desc, t.id limit ${shown}) team`,
  // it does not order by a sum of some months: it answers every team, and who asks puts them in order
  peer: `query TeamsByMinutes($community: UUID!, $months: [Date!]!) {
    answer: allVolunteeringTeams(condition: { communityId: $community, archivedAt: null }) { items: nodes {
      id: rowId label: name served: parts(filter: { month: { in: $months } }) { aggregates { sum { minutes } } }
    } }
  }`,
  peerRows: (answer) => {
    const { data } = answer as { data: { answer: { items: Team[] } } }
    const items = data.answer.items
      .map(({ served, ...team }) => ({ ...team, value: hoursOf(Number(served.aggregates.sum.minutes)) }))
      .sort((one, other) => other.value - one.value || (one.id < other.id ? -1 : 1))
    return { data: { answer: { rows: { items: items.slice(0, shown) } } } }
  },
  requests: async ({ communities }, from, count) =>
    communities.slice(from, from + count).map((at) => ({
      at,
      variables: { community: at.id, ...quarter },
      values: [at.id, quarter.from, quarter.to],
      peerVariables: { community: at.id, months },
    })),
}

const hoursOf = (minutes: number) => Math.round((minutes * 100) / 60) / 100
