import { type Community, type Workload } from './workload.ts'

const fields = 'id name startsAt endsAt minutes state volunteerId createdAt'
const newest = 'created_at desc nulls last, id desc nulls last'
const lists = 'volunteering.service_record where archived_at is null'

type Row = Community & { depth: number; createdAt: string; record: string }

/** A page far down a long list, by where the page before ended. */
export const deepPage: Workload = {
  name: 'W7',
  title: '25 records of a community, from the middle of all it has',
  askers: ['community', 'street'],
  query: `query DeepPage($community: ID!, $after: String!) {
    answer: serviceRecords(filter: { communityId: { eq: $community } }, perPage: 25, after: $after) { items { ${fields} } }
  }`,
  floor: `
    select json_build_object('answer', json_build_object('items', (select coalesce(json_agg(page), '[]') from (
      select id, name, starts_at as "startsAt", ends_at as "endsAt", minutes, state, volunteer_id as "volunteerId", created_at as "createdAt"
      from ${lists} and community_id = $1 and (created_at, id) < ($2::timestamptz, $3::uuid) order by ${newest} limit 25) page)))::text`,
  peer: `query DeepPage($community: UUID!, $after: Cursor!) {
    answer: allVolunteeringServiceRecords(condition: { communityId: $community, archivedAt: null }, orderBy: [CREATED_AT_DESC, ROW_ID_DESC],
      first: 25, after: $after) { items: nodes { ${fields.replace('id', 'id: rowId')} } }
  }`,
  async requests({ ask }, from, count, askPeer) {
    const rows = await ask<Row>(
      `select distinct on (community_id) community_id as id, street_id as "streetId", number::int as depth, created_at::text as "createdAt", id as record
        from (select *, row_number() over (partition by community_id order by ${newest}) as number,
          count(*) over (partition by community_id) as all_of from ${lists}) numbered
        where number >= all_of / 2 order by community_id, number offset $1 limit $2`,
      [from, count],
    )
    return Promise.all(
      rows.map(async ({ depth, createdAt, record, ...at }) => ({
        at,
        variables: { community: at.id, after: Buffer.from(JSON.stringify([createdAt, record])).toString('base64url') },
        values: [at.id, createdAt, record],
        peerVariables: {
          community: at.id,
          after: endOf(await askPeer(CURSOR, { community: at.id, skipped: depth - 1 })),
        },
      })),
    )
  },
}

const CURSOR = `query Cursor($community: UUID!, $skipped: Int!) {
  answer: allVolunteeringServiceRecords(condition: { communityId: $community, archivedAt: null }, orderBy: [CREATED_AT_DESC, ROW_ID_DESC],
    first: 1, offset: $skipped) { pageInfo { endCursor } }
}`

const endOf = (answer: unknown) =>
  (answer as { data: { answer: { pageInfo: { endCursor: string } } } }).data.answer.pageInfo.endCursor
