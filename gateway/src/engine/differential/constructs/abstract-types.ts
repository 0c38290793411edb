import { type Construct } from './construct.ts'

const shelves = {
  sdl: `type Query { media: [Media] } interface Media @key(fields: "id") { id: ID! title: String }
    type Book implements Media @key(fields: "id") { id: ID! title: String pages: Int }
    type Film implements Media @key(fields: "id") { id: ID! title: String minutes: Int }`,
  root: {
    media: [
      { __typename: 'Book', id: 'b' },
      { __typename: 'Film', id: 'f' },
    ],
  },
  entity: ({ id }: Record<string, unknown>) =>
    id === 'b' ? { __typename: 'Book', title: 'Well', pages: 9 } : { __typename: 'Film', title: 'Sea', minutes: 90 },
}

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
    name: '@interfaceObject: a subgraph adds to all members without knowing them',
    parts: {
      shelves,
      loans: {
        sdl: 'type Media @key(fields: "id") @interfaceObject { id: ID! isLent: Boolean }',
        entity: ({ id }) => ({ isLent: id === 'b' }),
      },
    },
    query: '{ media { __typename isLent ... on Film { twice: isLent } } }',
    data: {
      media: [
        { __typename: 'Book', isLent: true },
        { __typename: 'Film', isLent: false, twice: false },
      ],
    },
  },
  {
    name: '@interfaceObject: its own references get their types from elsewhere',
    parts: {
      shelves,
      loans: {
        sdl: `type Query { loans: [Loan] } type Loan { of: Media } type Media @key(fields: "id") @interfaceObject { id: ID! isLent: Boolean }`,
        root: { loans: [{ of: { id: 'b', isLent: true } }, { of: { id: 'f', isLent: false } }] },
        entity: ({ id }) => ({ isLent: id === 'b' }),
      },
    },
    query: '{ loans { of { title __typename ... on Film { minutes isLent } } } }',
    data: {
      loans: [
        { of: { title: 'Well', __typename: 'Book' } },
        { of: { title: 'Sea', __typename: 'Film', minutes: 90, isLent: false } },
      ],
    },
  },
  {
    name: '@interfaceObject with @requires of what the interface has',
    parts: {
      shelves,
      loans: {
        sdl: `type Query { loans: [Media] } type Media @key(fields: "id") @interfaceObject {
          id: ID! title: String @external label: String @requires(fields: "title") }`,
        root: { loans: [{ id: 'b' }] },
        entity: ({ title }) => ({ label: `label of ${title}` }),
      },
    },
    query: '{ loans { label ... on Book { pages } } }',
    data: { loans: [{ label: 'label of Well', pages: 9 }] },
  },
  {
    name: '@interfaceObject, and a member that a third subgraph knows by itself',
    parts: {
      shelves,
      loans: {
        sdl: `type Query { loans: [Media] } type Media @key(fields: "id") @interfaceObject { id: ID! isLent: Boolean }`,
        root: { loans: [{ id: 'b' }, { id: 'f' }] },
        entity: () => ({ isLent: true }),
      },
      critics: { sdl: 'type Film @key(fields: "id") { id: ID! stars: Int }', entity: () => ({ stars: 5 }) },
    },
    query: '{ loans { isLent ... on Film { stars minutes } } }',
    data: { loans: [{ isLent: true }, { isLent: true, stars: 5, minutes: 90 }] },
  },
  {
    name: '@interfaceObject: members asked differently under one name',
    parts: {
      shelves,
      loans: {
        sdl: `type Media @key(fields: "id") @interfaceObject { id: ID! note(size: Int): String }`,
        entity: ({ id }) => ({ note: ({ size }: { size?: number }) => `${id} in ${size}` }),
      },
    },
    query: '{ media { ... on Book { note(size: 1) } ... on Film { note(size: 2) } } }',
    data: { media: [{ note: 'b in 1' }, { note: 'f in 2' }] },
  },
]
