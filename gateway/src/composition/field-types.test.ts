import { expect, it } from 'vitest'
import { compose } from '../compose.ts'

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])'
const subgraph = (name: string, sdl: string) => ({ name, url: `http://127.0.0.1/${name}`, sdl: `${link} ${sdl}` })
const types = `union Found = Book | Film type Book @key(fields: "id") { id: ID! } type Film @key(fields: "id") { id: ID! }
  interface Named { name: String } type Author implements Named @shareable { name: String }`

it('gives a field of several types the one that covers all, and says what each subgraph has', () => {
  const sdl = compose([
    subgraph(
      'one',
      `${types} type Query { best: Book! @shareable all: [Book!]! @shareable own: Book by: Author @shareable }`,
    ),
    subgraph('two', `${types} type Query { best: Found @shareable all: [Found]! @shareable by: Named @shareable }`),
    subgraph('three', `${types} type Query { best: Film @shareable }`),
  ]).replace(/\s+/g, ' ')
  expect(sdl).toContain(
    'best: Found @join__field(graph: ONE, type: "Book!") @join__field(graph: TWO, type: "Found") @join__field(graph: THREE, type: "Film")',
  )
  expect(sdl).toContain(
    'all: [Found]! @join__field(graph: ONE, type: "[Book!]!") @join__field(graph: TWO, type: "[Found]!")',
  )
  expect(sdl).toContain('by: Named @join__field(graph: ONE, type: "Author") @join__field(graph: TWO, type: "Named")')
  expect(sdl).toContain('own: Book @join__field(graph: ONE)')
})
