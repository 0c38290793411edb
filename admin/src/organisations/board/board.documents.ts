import { columnNames, isOfNeeds } from './column.ts'

const named = '{ id name }'
const given = '{ id name unit { id name } }'
const match = `id state score reasons scheduledOn need { id name category community ${named} } offer ${given} resource ${given} parties(sort: [{ field: SIDE, direction: ASC }], perPage: 2) { items { id version side state acceptedOn confirmedOn } }`
const need = `id state name category neededOn createdAt community ${named} unit ${named}`

const asked = columnNames.filter((name) => name !== 'UNMET')
const variables = asked.map(
  (name) => `$${name}: ${isOfNeeds(name) ? 'NeedFilter' : 'MatchFilter'}, $${name}_many: Int!`,
)
const columns = asked.map((name) =>
  isOfNeeds(name)
    ? `${name}: needs(filter: $${name}, sort: [{field: CREATED_AT, direction: ASC}], perPage: $${name}_many) { total items { ${need} } }`
    : `${name}: matches(filter: $${name}, sort: [{field: UPDATED_AT, direction: DESC}], perPage: $${name}_many) { total items { ${match} } }`,
)

/** Every column of the board that is read from its rows: its first cards and how many there are. */
export const board = `query Board(${variables.join(', ')}) { ${columns.join(' ')} }`

/** The open needs that nothing surely fits. */
export const unmetNeeds =
  'query UnmetNeeds($streetId: ID, $communityId: ID, $category: String) { unmetNeeds(streetId: $streetId, communityId: $communityId, category: $category) { items { id name category neededOn createdAt communityName unitName why whyEnglish } } }'

/** The streets and communities a board can be narrowed to. */
export const boardPlaces =
  'query BoardPlaces($filter: CommunityFilter) { streets(perPage: 200) { items { id name } } communities(filter: $filter, perPage: 200) { items { id name } } }'
