import { expect, it } from 'vitest'
import { compose } from './compose.ts'

const federated = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])'
const subgraph = (name: string, sdl: string) => ({ name, url: `http://127.0.0.1/${name}`, sdl: `${federated} ${sdl}` })

it('makes one graph that knows where each part lives', () => {
  const sdl = compose([
    subgraph('places', 'type Query { place: Place } type Place @key(fields: "id") { id: ID! }'),
    subgraph('needs', 'type Place @key(fields: "id") { id: ID! needs: Int }'),
  ])
  expect(sdl).toContain('http://127.0.0.1/needs')
  expect(sdl).toContain('needs: Int @join__field(graph: NEEDS)')
})

it('says which fields of an interface are external where it is an object', () => {
  const link = federated.replace('["@key"]', '["@key", "@external", "@requires", "@interfaceObject"]')
  const sdl = compose([
    {
      name: 'shelves',
      url: 'http://127.0.0.1/shelves',
      sdl: `${link} type Query { media: [Media] } interface Media @key(fields: "id") { id: ID! title: String }
        type Book implements Media @key(fields: "id") { id: ID! title: String }`,
    },
    {
      name: 'loans',
      url: 'http://127.0.0.1/loans',
      sdl: `${link} type Media @key(fields: "id") @interfaceObject {
        id: ID! title: String @external label: String @requires(fields: "title") }`,
    },
  ])
  expect(sdl).toContain('title: String @join__field(graph: SHELVES) @join__field(graph: LOANS, external: true)')
})

it('lists everything that does not fit together, and what to do', () => {
  const clashing = () =>
    compose([
      subgraph('places', 'type Query { place: Place } type Place @key(fields: "id") { id: ID! name: Int size: Int }'),
      subgraph('needs', 'type Place @key(fields: "id") { id: ID! name: String size: Int }'),
    ])
  expect(clashing).toThrow(/do not compose:.*Place\.name.*Place\.size.*Run `npm run generate`/s)
})
