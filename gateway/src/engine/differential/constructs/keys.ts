import { type Construct } from './construct.ts'

/** How entities are found again. */
export const keys: readonly Construct[] = [
  {
    name: '@key: a subgraph adds fields to what another has',
    parts: {
      shop: {
        sdl: 'type Query { product: Product } type Product @key(fields: "id") { id: ID! name: String }',
        root: { product: { id: '1', name: 'Tea' } },
      },
      stock: { sdl: 'type Product @key(fields: "id") { id: ID! left: Int }', entity: () => ({ left: 3 }) },
    },
    query: '{ product { left name } }',
    data: { product: { left: 3, name: 'Tea' } },
  },
  {
    name: '@key of several fields, one of them an object',
    parts: {
      shop: {
        sdl: `type Query { product: Product } type Product @key(fields: "code maker { id }") { code: ID! maker: Maker! }
          type Maker { id: ID! @shareable }`,
        root: { product: { code: 'a', maker: { id: '7' } } },
      },
      stock: {
        sdl: `type Product @key(fields: "code maker { id }") { code: ID! maker: Maker! left: String }
          type Maker { id: ID! @shareable }`,
        entity: ({ code, maker }) => ({ left: `${code} of ${JSON.stringify(maker)}` }),
      },
    },
    query: '{ product { left } }',
    data: { product: { left: 'a of {"id":"7"}' } },
  },
  {
    name: 'several @key: from one to another by way of a third subgraph',
    parts: {
      shop: {
        sdl: 'type Query { product: Product } type Product @key(fields: "id") { id: ID! }',
        root: { product: { id: '1' } },
      },
      codes: {
        sdl: 'type Product @key(fields: "id") @key(fields: "code") { id: ID! code: ID! }',
        entity: ({ id }) => ({ code: `code of ${id}` }),
      },
      stock: {
        sdl: 'type Product @key(fields: "code") { code: ID! left: String }',
        entity: ({ code }) => ({ left: `left by ${code}` }),
      },
    },
    query: '{ product { left } }',
    data: { product: { left: 'left by code of 1' } },
  },
  {
    name: '@key(resolvable: false): a mere reference',
    parts: {
      reviews: {
        sdl: 'type Query { review: Review } type Review { of: Product } type Product @key(fields: "id", resolvable: false) { id: ID! }',
        root: { review: { of: { id: '1' } } },
      },
      shop: {
        sdl: 'type Product @key(fields: "id") { id: ID! name: String }',
        entity: ({ id }) => ({ name: `name of ${id}` }),
      },
    },
    query: '{ review { of { name } } }',
    data: { review: { of: { name: 'name of 1' } } },
  },
  {
    name: '@override: the new owner is asked',
    parts: {
      old: {
        sdl: 'type Query { product: Product } type Product @key(fields: "id") { id: ID! name: String }',
        root: { product: { id: '1', name: 'old' } },
      },
      new: {
        sdl: 'type Product @key(fields: "id") { id: ID! name: String @override(from: "old") }',
        entity: () => ({ name: 'new' }),
      },
    },
    query: '{ product { name } }',
    data: { product: { name: 'new' } },
  },
  {
    name: '@shareable roots and value types, known in parts',
    parts: {
      one: {
        sdl: 'type Query { now: Clock @shareable } type Clock @shareable { at: Int }',
        root: { now: { at: 5 } },
      },
      two: {
        sdl: 'type Query { now: Clock @shareable } type Clock @shareable { at: Int zone: String }',
        root: { now: { at: 5, zone: '+08:00' } },
      },
    },
    query: '{ now { at zone } }',
    data: { now: { at: 5, zone: '+08:00' } },
  },
  {
    name: '@inaccessible members of a union, choices and keys',
    parts: {
      shop: {
        sdl: `type Query { all: [Thing] kind: Kind product: Product } union Thing = Product | Secret
          type Product @key(fields: "number") { number: ID! @inaccessible name: String }
          type Secret @inaccessible { name: String } enum Kind { OPEN HIDDEN @inaccessible }`,
        root: {
          all: [{ __typename: 'Product', number: '1', name: 'Tea' }, { __typename: 'Secret' }],
          kind: 'HIDDEN',
          product: { number: '1' },
        },
      },
      stock: {
        sdl: 'type Product @key(fields: "number") { number: ID! @inaccessible left: Int }',
        entity: () => ({ left: 3 }),
      },
    },
    query: '{ all { ... on Product { name } } kind product { left } }',
    data: { all: [{ name: 'Tea' }, null], kind: null, product: { left: 3 } },
  },
  {
    name: 'a mutation: one act after the other, each with what follows from it',
    parts: {
      shop: {
        sdl: `type Query { product: Product } type Mutation { add(name: String!): Product }
          type Product @key(fields: "id") { id: ID! name: String }`,
        root: { add: ({ name }: { name: string }) => ({ id: name }) },
      },
      stock: {
        sdl: 'type Mutation { take(id: ID!): Product } type Product @key(fields: "id") { id: ID! left: String }',
        root: { take: ({ id }: { id: string }) => ({ id }) },
        entity: ({ id }) => ({ left: `left of ${id}` }),
      },
    },
    query: 'mutation { a: add(name: "x") { left } take(id: "y") { id left } b: add(name: "z") { id } }',
    data: { a: { left: 'left of x' }, take: { id: 'y', left: null }, b: { id: 'z' } },
  },
]
