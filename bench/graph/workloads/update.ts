import { type Community, type Workload } from './workload.ts'

type Record = Community & { record: string; newest: number }

const differentRecords = 2_000

/** One field of a record changed by whoever has read its newest version. */
export const update: Workload = {
  name: 'W5',
  title: 'change a record by its version; trail kept',
  askers: ['community'],
  writes: true,
  query: `mutation Update($id: ID!, $version: Int!, $served: Int!) {
    answer: updateServiceRecord(id: $id, version: $version, input: { servedCount: $served }) { id servedCount state }
  }`,
  floor: `
    with changed as (
      update volunteering.service_record set served_count = $3 where id = $1 and version = $2 returning id, served_count as "servedCount", state)
    select json_build_object('answer', (select row_to_json(changed) from changed))::text`,
  // it has no versions to name: whoever comes last wins
  peer: `mutation Update($id: UUID!, $served: Int!) {
    answer: updateVolunteeringServiceRecordByRowId(input: { rowId: $id, volunteeringServiceRecordPatch: { servedCount: $served } }) {
      row: volunteeringServiceRecord { id: rowId servedCount state }
    }
  }`,
  peerRows: (answer) => {
    const { data } = answer as { data: { answer: { row: unknown } } }
    return { data: { answer: data.answer.row } }
  },
  async requests({ ask }, from, count) {
    // those sown in bulk, which all begin alike; the demonstration's have been changed already
    const rows = await ask<Record>(
      `select id as record, version as newest, community_id as id, street_id as "streetId" from volunteering.service_record
        where state = 'CONFIRMED' and archived_at is null
          and volunteer_id in (select id from volunteering.volunteer where number like 'B%') order by id limit $1`,
      [differentRecords],
    )
    return Array.from({ length: count }, (_, number) => {
      const { record: id, newest, ...at } = rows[(from + number) % rows.length]!
      // nothing is under way meanwhile: whoever comes to a record again finds what these have made of it
      const version = newest + Math.floor(number / rows.length)
      const served = 1 + (version % 9)
      return { at, variables: { id, version, served }, values: [id, version, served], peerVariables: { id, served } }
    })
  },
}
