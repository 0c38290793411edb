import { type Construct } from './construct.ts'
import { shelves } from './shelves.ts'

/** Interfaces that some subgraph knows as objects, without their members. */
export const interfaceObjects: readonly Construct[] = [
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
  {
    name: '@interfaceObject: what is asked of all is asked of one who knows it of all',
    parts: {
      archive: {
        ...shelves,
        sdl: shelves.sdl.replace('minutes: Int', 'minutes: Int isLent: Boolean @shareable'),
        entity: () => ({ __typename: 'Film', isLent: true }),
      },
      readers: {
        sdl: `type Query { wishes: [Media] } type Media @key(fields: "id") @interfaceObject { id: ID! }`,
        root: { wishes: [{ id: 'b' }, { id: 'f' }] },
      },
      loans: {
        sdl: `type Media @key(fields: "id") @interfaceObject { id: ID! isLent: Boolean @shareable }`,
        entity: () => ({ isLent: false }),
      },
    },
    query: '{ wishes { id isLent } }',
    data: {
      wishes: [
        { id: 'b', isLent: false },
        { id: 'f', isLent: false },
      ],
    },
  },
  {
    name: '@interfaceObject of an interface without any members',
    parts: {
      one: { sdl: 'type Query { here: Node } interface Node @key(fields: "id") { id: ID! }' },
      two: {
        sdl: `type Query { there: Node } type Node @key(fields: "id", resolvable: false) @interfaceObject { id: ID! note: String }`,
        root: { there: { id: '1', note: 'known here' } },
      },
    },
    query: '{ there { id note ... { other: id } } }',
    data: { there: { id: '1', note: 'known here', other: '1' } },
  },
]
