import { type Part } from './construct.ts'

/** A subgraph that knows an interface with all its members. */
export const shelves: Part = {
  sdl: `type Query { media: [Media] } interface Media @key(fields: "id") { id: ID! title: String }
    type Book implements Media @key(fields: "id") { id: ID! title: String pages: Int }
    type Film implements Media @key(fields: "id") { id: ID! title: String minutes: Int }`,
  root: {
    media: [
      { __typename: 'Book', id: 'b' },
      { __typename: 'Film', id: 'f' },
    ],
  },
  entity: ({ id }) =>
    id === 'b' ? { __typename: 'Book', title: 'Well', pages: 9 } : { __typename: 'Film', title: 'Sea', minutes: 90 },
}
