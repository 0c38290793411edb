import { type Workload } from './workload.ts'

const newest = 'order by created_at desc nulls last, id desc nulls last'
const peersNewest = 'orderBy: [CREATED_AT_DESC, ROW_ID_DESC]'

/** A district's view of its parts: three levels, of three subgraphs. */
export const nestedLists: Workload = {
  name: 'W2',
  title: '25 communities, their 10 newest organisations, the 3 newest activities held by each',
  askers: ['district', 'street'],
  query: `query NestedLists($communities: [ID!]!) {
    answer: communities(filter: { id: { in: $communities } }, perPage: 25) { items {
      id name organisations: socialOrganisations(perPage: 10) { items {
        id name kind activities(filter: { state: { eq: HELD } }, perPage: 3) { items { id name kind startsAt } }
      } }
    } }
  }`,
  floor: `
    select json_build_object('answer', json_build_object('items', (select coalesce(json_agg(json_build_object(
      'id', c.id, 'name', c.name, 'organisations', json_build_object('items', (select coalesce(json_agg(json_build_object(
        'id', o.id, 'name', o.name, 'kind', o.kind, 'activities', json_build_object('items', (select coalesce(json_agg(json_build_object(
          'id', a.id, 'name', a.name, 'kind', a.kind, 'startsAt', a.starts_at)), '[]')
          from (select * from volunteering.activity where organisation_id = o.id and state = 'HELD' and archived_at is null ${newest} limit 3) a)))), '[]')
        from (select * from organisations.social_organisation where community_id = c.id and archived_at is null ${newest} limit 10) o)))), '[]')
      from (select * from governance.community where id = any($1::uuid[]) and archived_at is null ${newest} limit 25) c)))::text`,
  peer: `query NestedLists($communities: [UUID!]!) {
    answer: allCommunities(filter: { rowId: { in: $communities }, archivedAt: { isNull: true } }, ${peersNewest}, first: 25) { items: nodes {
      id: rowId name
      organisations: organisationsSocialOrganisationsByCommunityIdAndStreetId(condition: { archivedAt: null }, ${peersNewest}, first: 10) { items: nodes {
        id: rowId name kind
        activities(condition: { state: "HELD", archivedAt: null }, ${peersNewest}, first: 3) { items: nodes { id: rowId name kind startsAt } }
      } }
    } }
  }`,
  requests: async ({ communities }, from, count) =>
    communities.slice(from, from + count).map((at, number) => {
      // a step that shares no factor with the number of communities names each of them once
      const some = Array.from({ length: 25 }, (_, step) => communities[(number + step * 3) % communities.length]!.id)
      return { at, variables: { communities: some }, values: [some] }
    }),
}
