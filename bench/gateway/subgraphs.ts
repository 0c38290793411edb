type Row = Readonly<Record<string, unknown>>
type Resolver = (parent: Row, args: Readonly<Record<string, number>>) => unknown

/** A subgraph of the invented district: its schema, and a resolver for each field that is not a property. */
export type Subgraph = { readonly sdl: string; readonly resolvers: Readonly<Record<string, Record<string, Resolver>>> }

const federation = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])\n'

const several = (count: number, of: string, parent: unknown) =>
  Array.from({ length: count }, (_, at) => ({ id: `${parent}-${of}${at}` }))
const numberIn = (id: unknown) => [...String(id)].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 997, 7)

/** Four subgraphs; every value follows from an id, so that all answers are the same each time. */
export const subgraphs: Readonly<Record<string, Subgraph>> = {
  places: {
    sdl: `${federation}
      type Query { communities(page: Int!, perPage: Int!): [Community!]! }
      type Community @key(fields: "id") {
        id: ID! name: String! kind: Kind! population: Int! areaSquareMetres: Float foundedOn: String isOpen: Boolean! street: Street
      }
      type Street { id: ID! name: String! }
      enum Kind { OLD_TOWN SEASIDE NEW_TOWN }`,
    resolvers: {
      Query: {
        communities: (_, { page = 0, perPage = 1 }) =>
          Array.from({ length: perPage }, (_, at) => ({ id: `c${page * perPage + at}` })),
      },
      Community: {
        name: ({ id }) => `示例社区 ${id}`,
        kind: ({ id }) => ['OLD_TOWN', 'SEASIDE', 'NEW_TOWN'][numberIn(id) % 3],
        population: ({ id }) => 1000 + numberIn(id),
        areaSquareMetres: ({ id }) => (numberIn(id) % 7 ? 1000.5 * numberIn(id) : null),
        foundedOn: ({ id }) => `20${10 + (numberIn(id) % 10)}-05-01`,
        isOpen: ({ id }) => numberIn(id) % 2 === 0,
        street: ({ id }) => ({ id: `s${numberIn(id) % 9}`, name: `示例街道 ${numberIn(id) % 9}` }),
      },
    },
  },
  bodies: {
    sdl: `${federation}
      type Community @key(fields: "id") { id: ID! organisations: [Organisation!]! }
      type Organisation @key(fields: "id") { id: ID! name: String! kind: String }`,
    resolvers: {
      Community: { organisations: ({ id }) => several(2, 'o', id) },
      Organisation: { name: ({ id }) => `示例组织 ${id}`, kind: ({ id }) => (numberIn(id) % 3 ? '社会组织' : null) },
    },
  },
  activities: {
    sdl: `${federation}
      type Organisation @key(fields: "id") { id: ID! activities: [Activity!]! }
      type Activity @key(fields: "id") { id: ID! title: String! startsOn: String! venue: Venue }
      type Venue @key(fields: "id", resolvable: false) { id: ID! }`,
    resolvers: {
      Organisation: { activities: ({ id }) => several(2, 'a', id) },
      Activity: {
        title: ({ id }) => `示例活动 ${id}`,
        startsOn: ({ id }) => `2026-05-${10 + (numberIn(id) % 20)}`,
        venue: ({ id }) => (numberIn(id) % 5 ? { id: `v${numberIn(id) % 12}` } : null),
      },
    },
  },
  venues: {
    sdl: `${federation}
      type Community @key(fields: "id") { id: ID! venues: [Venue!]! }
      type Venue @key(fields: "id") { id: ID! name: String! seats: Int }`,
    resolvers: {
      Community: { venues: ({ id }) => several(2, 'v', id) },
      Venue: { name: ({ id }) => `示例场所 ${id}`, seats: ({ id }) => (numberIn(id) % 4 ? numberIn(id) : null) },
    },
  },
}
