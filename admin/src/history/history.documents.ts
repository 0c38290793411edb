import { types } from '../graph/meta.ts'

/** Ask for a page of the history of one record, by the list it is in. */
export const historyOf: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(types).map(([name, { one, many }]) => [
    many,
    `query HistoryOf${name}($id: ID!, $page: Int!, $perPage: Int!) { result: ${one}(id: $id) { history(page: $page, perPage: $perPage) { total items { id at action level grantId changes { field before after personal } } } } }`,
  ]),
)
