import { type Workload } from './workload.ts'

const fields = 'id number displayName joinedOn homeStationId sample version createdAt'

/** The page a community's clerk opens first. */
export const listPage: Workload = {
  name: 'W1',
  title: '25 newest volunteers of a community, 8 fields, total',
  askers: ['community', 'street'],
  query: `query ListPage($community: ID!) {
    answer: volunteers(filter: { communityId: { eq: $community } }, perPage: 25) { total items { ${fields} } }
  }`,
  floor: `
    select json_build_object('answer', json_build_object(
      'total', (select count(*) from volunteering.volunteer where community_id = $1 and archived_at is null),
      'items', (select coalesce(json_agg(page), '[]') from (
        select id, number, display_name as "displayName", joined_on as "joinedOn", home_station_id as "homeStationId", sample, version,
          created_at as "createdAt"
        from volunteering.volunteer where community_id = $1 and archived_at is null
        order by created_at desc nulls last, id desc nulls last limit 25) page)))::text`,
  peer: `query ListPage($community: UUID!) {
    answer: allVolunteeringVolunteers(condition: { communityId: $community, archivedAt: null }, orderBy: [CREATED_AT_DESC, ROW_ID_DESC], first: 25) {
      total: totalCount
      items: nodes { ${fields.replace('id', 'id: rowId')} }
    }
  }`,
  requests: async ({ communities }, from, count) =>
    communities.slice(from, from + count).map((at) => ({ at, variables: { community: at.id }, values: [at.id] })),
}
