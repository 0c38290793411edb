import { type Community, type Workload } from './workload.ts'

/** A page that shows one thing and what it belongs to: three subgraphs, two of them side by side. */
export const oneWithRelations: Workload = {
  name: 'W3',
  title: 'an activity with its community, street and organisation',
  askers: ['district', 'street'],
  query: `query One($id: ID!) {
    answer: activity(id: $id) {
      id name kind state startsAt endsAt visits community { id name } street { id name } organisation { id name kind }
    }
  }`,
  floor: `
    select json_build_object('answer', json_build_object('id', a.id, 'name', a.name, 'kind', a.kind, 'state', a.state,
      'startsAt', a.starts_at, 'endsAt', a.ends_at, 'visits', a.visits,
      'community', json_build_object('id', c.id, 'name', c.name), 'street', json_build_object('id', s.id, 'name', s.name),
      'organisation', json_build_object('id', o.id, 'name', o.name, 'kind', o.kind)))::text
    from volunteering.activity a left join governance.community c on c.id = a.community_id
      left join governance.street s on s.id = a.street_id left join organisations.social_organisation o on o.id = a.organisation_id
    where a.id = $1`,
  peer: `query One($id: UUID!) {
    answer: volunteeringActivityByRowId(rowId: $id) {
      id: rowId name kind state startsAt endsAt visits
      community: communityByCommunityIdAndStreetId { id: rowId name } street: streetByStreetId { id: rowId name }
      organisation { id: rowId name kind }
    }
  }`,
  async requests({ ask }, from, count) {
    const rows = await ask<Community & { activity: string }>(
      `select distinct on (community_id) id as activity, community_id as id, street_id as "streetId"
        from volunteering.activity where organisation_id is not null and community_id is not null and published
        order by community_id, id offset $1 limit $2`,
      [from, count],
    )
    return rows.map(({ activity, ...at }) => ({ at, variables: { id: activity }, values: [activity] }))
  },
}
