import { parse } from 'graphql'
import { expect, it } from 'vitest'
import { supergraph } from '../fixture/started.ts'
import { Planner } from './planner.ts'
import { typeTest } from './type-test.ts'

it('shows clients the graph with its descriptions and without federation', () => {
  const { schema, hides } = new Planner(supergraph)
  expect(schema.getType('Street')?.description).toBe('A street of the district.')
  expect(
    Object.keys(schema.getTypeMap()).filter((name) => /^(join__|link__|_)/.test(name) && !name.startsWith('__')),
  ).toEqual([])
  expect(hides).toBe(false)
})

it('notices that subgraphs hide something', () => {
  const hiding = supergraph.replace('  area: Int @join__field', '  area: Int @inaccessible @join__field')
  expect(new Planner(hiding).hides).toBe(true)
})

it('knows what an object type counts as', () => {
  const isA = typeTest(
    parse('type A implements I & J { x: Int } type B { x: Int } union U = A | B interface I { x: Int }'),
  )
  expect([['A'], ['I'], ['B', 'J'], ['U']].every((conditions) => isA('A', conditions))).toBe(true)
  expect(isA('B', ['I', 'A'])).toBe(false)
})

const link = `schema @link(url: "https://specs.apollo.dev/link/v1.0") @link(url: "https://specs.apollo.dev/join/v0.3", for: EXECUTION) { query: Query }
  enum join__Graph { A @join__graph(name: "a", url: "") B @join__graph(name: "b", url: "") }`

it('shows a field by the type that covers what all subgraphs have', () => {
  const { schema } = new Planner(`${link}
    type Query @join__type(graph: A) @join__type(graph: B) {
      best: Book @join__field(graph: A, type: "Book!") @join__field(graph: B, type: "Found!")
      all: [Book] @join__field(graph: A, type: "[Book!]") @join__field(graph: B, type: "[Found]!")
    }
    type Book @join__type(graph: A) @join__type(graph: B) { title: String }
    union Found @join__type(graph: B) @join__unionMember(graph: B, member: "Book") = Book`)
  const { best, all } = schema.getQueryType()?.getFields() ?? {}
  expect([best?.type, all?.type].map(String)).toEqual(['Found!', '[Found]'])
})

it('asks no subgraph for what it requires of an interface, marked or not', () => {
  const planner = new Planner(`${link}
    type Query @join__type(graph: A) @join__type(graph: B) { lent: [Media] @join__field(graph: B) }
    interface Media @join__type(graph: A, key: "id") @join__type(graph: B, key: "id", isInterfaceObject: true) {
      id: ID! title: String label: String @join__field(graph: B, requires: "title")
    }
    type Book implements Media @join__type(graph: A, key: "id") @join__implements(graph: A, interface: "Media") {
      id: ID! title: String label: String @join__field
    }`)
  const plan = JSON.stringify(planner.plan('{ lent { label } }', 0)).replace(/(\\n|\s)+/g, ' ')
  expect(plan).toContain('{ lent { __typename id } }')
})
