import { type Construct } from './construct.ts'

const shop = {
  sdl: `type Query { product: Product } type Product @key(fields: "id") { id: ID! size: Size price(in: String): String }
    type Size { width: Int height: Int }`,
  root: { product: { id: '1' } },
  entity: () => ({
    size: { width: 2, height: 3 },
    price: ({ in: currency }: { in?: string }) => `price in ${currency}`,
  }),
}

/** What a subgraph must be told beforehand, and what it knows of another's. */
export const requires: readonly Construct[] = [
  {
    name: '@requires of an object in parts',
    parts: {
      shop: { ...shop, root: { product: { id: '1', size: { width: 2, height: 3 } } } },
      post: {
        sdl: `type Product @key(fields: "id") { id: ID! size: Size @external fee: String @requires(fields: "size { width }") }
          type Size { width: Int @external }`,
        entity: ({ size }) => ({ fee: `fee of ${JSON.stringify(size)}` }),
      },
    },
    query: '{ product { fee } }',
    data: { product: { fee: 'fee of {"width":2}' } },
  },
  {
    name: '@requires with arguments, beside the same field with others',
    parts: {
      shop: { ...shop, root: { product: { id: '1', price: shop.entity().price } } },
      post: {
        sdl: `type Product @key(fields: "id") {
          id: ID! price(in: String): String @external fee: String @requires(fields: "price(in: \\"fen\\")") }`,
        entity: ({ price }) => ({ fee: `fee of ${price}` }),
      },
    },
    query: '{ product { price(in: "yuan") fee jiao: price(in: "jiao") } }',
    data: { product: { price: 'price in yuan', fee: 'fee of price in fen', jiao: 'price in jiao' } },
  },
  {
    name: '@requires of what itself requires something',
    parts: {
      shop: {
        sdl: 'type Query { product: Product } type Product @key(fields: "id") { id: ID! size: Int }',
        root: { product: { id: '1', size: 2 } },
      },
      post: {
        sdl: 'type Product @key(fields: "id") { id: ID! size: Int @external fee: Int @requires(fields: "size") }',
        entity: ({ size }) => ({ fee: Number(size) * 10 }),
      },
      tax: {
        sdl: 'type Product @key(fields: "id") { id: ID! fee: Int @external tax: Int @requires(fields: "fee") }',
        entity: ({ fee }) => ({ tax: Number(fee) + 1 }),
      },
    },
    query: '{ product { tax } }',
    data: { product: { tax: 21 } },
  },
  {
    name: '@requires on an entity inside an entity of the same subgraph',
    parts: {
      shop: { ...shop, sdl: shop.sdl, root: { product: { id: '1', size: { width: 2 } } } },
      post: {
        sdl: `type Box { holds: [Product] }
          type Product @key(fields: "id") { id: ID! box: Box size: Size @external fee: String @requires(fields: "size { width }") }
          type Size { width: Int @external }`,
        entity: ({ size }) => ({ box: { holds: [{ id: '2' }, { id: '3' }] }, fee: `fee of ${JSON.stringify(size)}` }),
      },
    },
    query: '{ product { box { holds { id fee } } } }',
    data: {
      product: {
        box: {
          holds: [
            { id: '2', fee: 'fee of {"width":2}' },
            { id: '3', fee: 'fee of {"width":2}' },
          ],
        },
      },
    },
  },
  {
    name: '@requires by type: the type is told too',
    parts: {
      shop: {
        sdl: `type Query { author: Author } type Author @key(fields: "id") { id: ID! first: Work }
          interface Work { title: String } type Essay implements Work { title: String words: Int }
          type Poem implements Work { title: String lines: Int }`,
        root: { author: { id: '1', first: { __typename: 'Poem', title: 'Moon', lines: 4 } } },
      },
      critics: {
        sdl: `type Author @key(fields: "id") {
            id: ID! first: Work @external verdict: String @requires(fields: "first { title ... on Poem { lines } ... on Essay { words } }") }
          interface Work { title: String } type Essay implements Work { title: String @external words: Int @external }
          type Poem implements Work { title: String @external lines: Int @external }`,
        entity: ({ first }) => ({ verdict: JSON.stringify(first) }),
      },
    },
    query: '{ author { verdict } }',
    data: { author: { verdict: '{"__typename":"Poem","title":"Moon","lines":4}' } },
  },
  {
    name: '@requires by an interface inside an interface',
    parts: {
      shop: {
        sdl: `type Query { author: Author } type Author @key(fields: "id") { id: ID! first: Work }
          interface Work { title: String } interface Verse implements Work { title: String lines: Int }
          type Poem implements Work & Verse { title: String lines: Int }
          type Song implements Work & Verse { title: String lines: Int key: String } type Essay implements Work { title: String }`,
        root: { author: { id: '1', first: { __typename: 'Song', title: 'Sea', lines: 8, key: 'C' } } },
      },
      critics: {
        sdl: `type Author @key(fields: "id") { id: ID! first: Work @external
            verdict: String @requires(fields: "first { title ... on Verse { lines ... on Song { key } } }") }
          interface Work { title: String } interface Verse implements Work { title: String lines: Int }
          type Poem implements Work & Verse { title: String @external lines: Int @external }
          type Song implements Work & Verse @inaccessible { title: String @external lines: Int @external key: String @external }`,
        entity: ({ first }) => ({ verdict: JSON.stringify(first) }),
      },
    },
    query: '{ author { first { title } verdict } }',
    data: { author: { first: null, verdict: '{"__typename":"Song","title":"Sea","lines":8,"key":"C"}' } },
  },
  {
    name: '@provides: what is known there is not fetched elsewhere',
    parts: {
      reviews: {
        sdl: `type Query { review: Review } type Review { by: Person @provides(fields: "name home { city }") }
          type Person @key(fields: "id") { id: ID! name: String @external home: Home @external } type Home { city: String @external }`,
        root: { review: { by: { id: '1', name: 'known here', home: { city: 'too' } } } },
      },
      people: {
        sdl: `type Person @key(fields: "id") { id: ID! name: String @shareable home: Home @shareable age: Int }
          type Home { city: String @shareable }`,
        entity: () => ({ name: 'elsewhere', home: { city: 'elsewhere' }, age: 40 }),
      },
    },
    query: '{ review { by { name home { city } age } } }',
    data: { review: { by: { name: 'known here', home: { city: 'too' }, age: 40 } } },
  },
  {
    name: '@provides for members of a union',
    parts: {
      critics: {
        sdl: `type Query { about: Work @provides(fields: "... on Book { title }") } union Work = Book | Film
          type Book @key(fields: "id") { id: ID! title: String @external } type Film @key(fields: "id") { id: ID! }`,
        root: { about: { __typename: 'Book', id: '1', title: 'known here' } },
      },
      shelves: {
        sdl: `type Book @key(fields: "id") { id: ID! title: String @shareable pages: Int }
          type Film @key(fields: "id") { id: ID! title: String }`,
        entity: () => ({ title: 'elsewhere', pages: 9 }),
      },
    },
    query: '{ about { ... on Book { title pages } ... on Film { title } } }',
    data: { about: { title: 'known here', pages: 9 } },
  },
]
