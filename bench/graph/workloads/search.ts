import { spelled } from '../../../subgraphs/chassis/src/search/spelled.ts'
import { nicknames } from '../installation/words.ts'
import { differentReads, type Workload } from './workload.ts'

const holds = `(number_search operator(app.~~) app.sought_number($1) or display_name_search operator(app.~~) app.sought($1))`

/** Words sought among all volunteers by the district or, in a street, by its clerk. */
function searching(name: string, title: string, words: readonly string[], asker: 'district' | 'street'): Workload {
  const isLocal = asker === 'street'
  const lists = `volunteering.volunteer where archived_at is null and ${holds}${isLocal ? ' and street_id = $2' : ''}`
  return {
    name,
    title,
    askers: [asker],
    // whose a row is, row security says: a clerk asks for no street
    query: `query Search($q: String!) {
    answer: volunteers(filter: { q: $q }, perPage: 10) { total items { id number displayName } }
  }`,
    floor: `
    select json_build_object('answer', json_build_object('total', (select count(*) from ${lists}),
      'items', (select coalesce(json_agg(page), '[]') from (select id, number, display_name as "displayName" from ${lists}
        order by created_at desc nulls last, id desc nulls last limit 10) page)))::text`,
    peer: `query Search($q: String!${isLocal ? ', $street: UUID!' : ''}) {
    answer: allVolunteeringVolunteers(
      filter: { archivedAt: { isNull: true }, or: [{ numberSearch: { includes: $q } }, { displayNameSearch: { includes: $q } }]
        ${isLocal ? ', streetId: { equalTo: $street }' : ''} },
      orderBy: [CREATED_AT_DESC, ROW_ID_DESC], first: 10) { total: totalCount items: nodes { id: rowId number displayName } }
  }`,
    requests: async ({ communities }, from, count) =>
      words.slice(from, from + count).map((q, number) => {
        const at = communities[number % communities.length]!
        const street = isLocal ? [at.streetId] : []
        return {
          at,
          variables: { q },
          values: [q, ...street],
          // what is looked through is spelled; ours spells the word itself
          peerVariables: { q: spelled(q), ...(isLocal && { street: at.streetId }) },
        }
      }),
  }
}

/** Two letters out of the middle of what a hundredth of all volunteers are called. */
const found = nicknames.map(({ text }) => text.slice(-2))

/** Two letters nobody is called by. */
const absent = [...'梅兰竹菊荷柳桃杏李'].flatMap((first) => [...'花叶枝根果香影色'].map((second) => first + second))

/** Whole numbers, each of which one volunteer has, however many there are. */
const numbers = Array.from({ length: differentReads }, (_, at) => `B${String(at * 29).padStart(8, '0')}`)

/** What is sought, how often it is there, and by whom. */
export const searches: readonly Workload[] = [
  searching('W8', '10 volunteers and their total by two letters of a name', found, 'district'),
  searching('W8-absent', 'the same by two letters that occur nowhere', absent, 'district'),
  searching('W8-number', 'the same by the number one of them has', numbers, 'district'),
  searching('W8-street', '10 volunteers of a street and their total by two letters of a name', found, 'street'),
  searching('W8-street-absent', 'the same by two letters that occur nowhere', absent, 'street'),
]
