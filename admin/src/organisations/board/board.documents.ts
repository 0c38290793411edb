import { type ColumnName, columnNames } from './column.ts'

const named = '{ id name }'
const given = '{ id name unit { id name } }'
const match = `id state score reasons scheduledOn need { id name category community ${named} } offer ${given} resource ${given} parties(sort: [{ field: SIDE, direction: ASC }], perPage: 2) { items { id version side state acceptedOn confirmedOn } }`
const need = `id state name category neededOn createdAt community ${named} unit ${named}`

const isMatch = (name: ColumnName) => name !== 'OPEN'
const variables = columnNames.map(
  (name) => `$${name}: ${isMatch(name) ? 'MatchFilter' : 'NeedFilter'}, $${name}_many: Int!`,
)
const columns = columnNames.map((name) =>
  isMatch(name)
    ? `${name}: matches(filter: $${name}, sort: [{field: UPDATED_AT, direction: DESC}], perPage: $${name}_many) { total items { ${match} } }`
    : `${name}: needs(filter: $${name}, sort: [{field: CREATED_AT, direction: ASC}], perPage: $${name}_many) { total items { ${need} } }`,
)

/** Every column of the board: its first cards and how many there are. */
export const board = `query Board(${variables.join(', ')}) { ${columns.join(' ')} }`

/** The streets and communities a board can be narrowed to. */
export const boardPlaces =
  'query BoardPlaces($filter: CommunityFilter) { streets(perPage: 200) { items { id name } } communities(filter: $filter, perPage: 200) { items { id name } } }'
