import { type Construct } from './construct.ts'
import { shelves } from './shelves.ts'

/** Interfaces and unions, also where subgraphs know them differently. */
export const abstractTypes: readonly Construct[] = [
  {
    name: 'a union whose members differ between subgraphs',
    parts: {
      one: {
        sdl: `type Query { found: [Found] } union Found = Book | Film type Book @key(fields: "id") { id: ID! }
          type Film { minutes: Int }`,
        root: {
          found: [
            { __typename: 'Book', id: 'b' },
            { __typename: 'Film', minutes: 90 },
          ],
        },
      },
      two: {
        sdl: 'union Found = Book | Person type Book @key(fields: "id") { id: ID! by: Found } type Person { name: String }',
        entity: () => ({ by: { __typename: 'Person', name: 'Lu' } }),
      },
    },
    query: '{ found { __typename ... on Book { by { ... on Person { name } } } ... on Film { minutes } } }',
    data: {
      found: [
        { __typename: 'Book', by: { name: 'Lu' } },
        { __typename: 'Film', minutes: 90 },
      ],
    },
  },
  {
    name: 'an interface whose members live in another subgraph too',
    parts: {
      shelves,
      marks: {
        sdl: `type Book @key(fields: "id") { id: ID! mark: Int } type Film @key(fields: "id") { id: ID! mark: Int stars: Int }`,
        entity: ({ id }) => (id === 'b' ? { mark: 1 } : { mark: 2, stars: 5 }),
      },
    },
    query: '{ media { ... on Book { mark } ... on Film { stars } id } }',
    data: {
      media: [
        { mark: 1, id: 'b' },
        { stars: 5, id: 'f' },
      ],
    },
  },
  {
    name: 'a field that is a union here and one of its members there',
    parts: {
      one: {
        sdl: `type Query { best: Book @shareable } union Found = Book | Film
          type Book @key(fields: "id") { id: ID! pages: Int } type Film @key(fields: "id") { id: ID! minutes: Int }`,
        root: { best: { id: 'b', pages: 9 } },
        entity: () => ({ pages: 9 }),
      },
      two: {
        sdl: `type Query { best: Found @shareable latest: Found } union Found = Book | Film
          type Book @key(fields: "id") { id: ID! mark: Int } type Film @key(fields: "id") { id: ID! }`,
        root: { best: { __typename: 'Book', id: 'b', mark: 1 }, latest: { __typename: 'Film', id: 'f' } },
        entity: () => ({ mark: 1 }),
      },
    },
    query: '{ best { __typename ... on Book { pages mark } ... on Film { minutes } } }',
    data: { best: { __typename: 'Book', pages: 9, mark: 1 } },
  },
]
