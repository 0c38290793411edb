/** Asks where a need was raised, what it was matched with, and what came of it. */
export const needChain =
  'query NeedChain($id: ID!) { need(id: $id) { id name agendaItem meeting { id name heldOn } matches(perPage: 50, sort: [{field: CREATED_AT, direction: ASC}]) { items { id state offer { id name } resource { id name } activity { id name } venue { id name } } } } }'
