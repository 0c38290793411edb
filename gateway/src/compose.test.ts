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

it('lists everything that does not fit together, and what to do', () => {
  const clashing = () =>
    compose([
      subgraph('places', 'type Query { place: Place } type Place @key(fields: "id") { id: ID! name: Int size: Int }'),
      subgraph('needs', 'type Place @key(fields: "id") { id: ID! name: String size: Int }'),
    ])
  expect(clashing).toThrow(/do not compose:.*Place\.name.*Place\.size.*Run `npm run generate`/s)
})
