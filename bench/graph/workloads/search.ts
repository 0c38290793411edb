import { nicknames } from '../installation/words.ts'
import { type Workload } from './workload.ts'

const looksThrough = `(strpos(number_search, lower($1)) > 0 or strpos(display_name_search, lower($1)) > 0)`
const lists = `volunteering.volunteer where archived_at is null and ${looksThrough}`

const searching = (name: string, title: string, words: readonly string[]): Workload => ({
  name,
  title,
  askers: ['district'],
  query: `query Search($q: String!) {
    answer: volunteers(filter: { q: $q }, perPage: 10) { total items { id number displayName } }
  }`,
  floor: `
    select json_build_object('answer', json_build_object('total', (select count(*) from ${lists}),
      'items', (select coalesce(json_agg(page), '[]') from (select id, number, display_name as "displayName" from ${lists}
        order by created_at desc nulls last, id desc nulls last limit 10) page)))::text`,
  peer: `query Search($q: String!) {
    answer: allVolunteeringVolunteers(
      filter: { archivedAt: { isNull: true }, or: [{ numberSearch: { includes: $q } }, { displayNameSearch: { includes: $q } }] },
      orderBy: [CREATED_AT_DESC, ROW_ID_DESC], first: 10) { total: totalCount items: nodes { id: rowId number displayName } }
  }`,
  requests: async ({ communities }, from, count) =>
    words.slice(from, from + count).map((q, number) => ({
      at: communities[number % communities.length]!,
      variables: { q },
      values: [q],
    })),
})

/** Two letters out of the middle of what a hundredth of all volunteers are called. */
export const searchFound = searching(
  'W8',
  '10 volunteers and their total by two letters of a name',
  nicknames.map(({ text }) => text.slice(-2)),
)

/** Two letters nobody is called by. */
export const searchAbsent = searching(
  'W8-absent',
  'the same by two letters that occur nowhere',
  [...'梅兰竹菊荷柳桃杏李'].flatMap((first) => [...'花叶枝根果香影色'].map((second) => first + second)),
)
