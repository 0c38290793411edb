import { randomUUID } from 'node:crypto'
import { searchValue } from '../../../subgraphs/chassis/src/search/search-value.ts'
import { type Community, type District, type Workload } from './workload.ts'

const name = '楼内送餐（示例）'
const search = searchValue(name)
const HOUR_MILLISECONDS = 3_600_000
// below what a day may count
const HOURS_A_DAY = 4

type Volunteer = Community & { volunteer: string }

/** In an order in which places alternate. */
const volunteersOf = (ask: District['ask']): Promise<readonly Volunteer[]> => {
  const sql = `select id as volunteer, community_id as id, street_id as "streetId"
    from volunteering.volunteer where number like 'B%' order by number limit 2000`
  return ask<Volunteer>(sql)
}

/** A service recorded under a key, to be confirmed by an act: its rules are asked, and the trail grows. */
export const create: Workload = {
  name: 'W4',
  title: 'record a service; rules and trail kept',
  askers: ['community'],
  writes: true,
  query: `mutation Record($input: ServiceInput!, $key: ID!) { answer: recordService(input: $input, key: $key) { id version minutes state } }`,
  floor: `
    with made as (
      insert into volunteering.service_record (community_id, street_id, volunteer_id, name, name_search, starts_at, ends_at, minutes, state, source)
      values ($1, $2, $3, '${name}', '${search}', $4, $5, 60, 'RECORDED', 'HOST') returning id, version, minutes, state)
    select json_build_object('answer', (select row_to_json(made) from made))::text`,
  peer: `mutation Create($record: VolunteeringServiceRecordInput!) {
    answer: createVolunteeringServiceRecord(input: { volunteeringServiceRecord: $record }) { row: volunteeringServiceRecord { id: rowId version minutes state } }
  }`,
  peerRows: (answer) => {
    const { data } = answer as { data: { answer: { row: unknown } } }
    return { data: { answer: data.answer.row } }
  },
  async requests({ ask }, from, count) {
    const volunteers = await volunteersOf(ask)
    return Array.from({ length: count }, (_, at) => {
      const number = from + at
      const { volunteer, ...place } = volunteers[number % volunteers.length]!
      // each volunteer has hours of his own, for nobody is in two places at once
      const turn = Math.floor(number / volunteers.length)
      const begins = Date.UTC(2024, 0, 1 + Math.floor(turn / HOURS_A_DAY), turn % HOURS_A_DAY)
      const [startsAt, endsAt] = [begins, begins + HOUR_MILLISECONDS].map((time) => new Date(time).toISOString())
      const service = {
        communityId: place.id,
        volunteerId: volunteer,
        name,
        startsAt,
        endsAt,
        minutes: 60,
        source: 'HOST',
      }
      return {
        at: place,
        variables: { input: service, key: randomUUID() },
        values: [place.id, place.streetId, volunteer, startsAt, endsAt],
        peerVariables: { record: { ...service, state: 'RECORDED', streetId: place.streetId, nameSearch: search } },
      }
    })
  },
}
