import { buildSchema, parse, print } from 'graphql'
import { expect, it } from 'vitest'
import { PlanKeys } from '../plan/plan-key.ts'
import { cut, type Where } from './cut.ts'
import { hopsOf } from './entities.ts'

const schema = buildSchema(`
  type Query { box: Box all: [Thing] }
  type Box { size: Int holds: [Product] }
  interface Thing { id: ID! }
  type Product implements Thing { id: ID! maker: Maker name: String }
  type Maker implements Thing { id: ID! name: String }
`)
const hops = hopsOf(
  parse(`
    type Query @join__type(graph: A) { box: Box all: [Thing] @join__field(graph: B) }
    type Product implements Thing @join__type(graph: A, key: "id maker { id }") { id: ID! }
    type Maker implements Thing @join__type(graph: A, key: "id") { id: ID! }
    interface Thing @join__type(graph: B, key: "id", isInterfaceObject: true) { id: ID! }
  `),
)

function parts(text: string, where: Where) {
  const surroundings = { schema, hops, keys: new PlanKeys(schema), variables: {} }
  const { document, hops: further } = cut(parse(text), where, surroundings)
  const flat = (one: typeof document) => print(one).replace(/\s+/g, ' ')
  return [flat(document), ...further.map((hop) => [hop.path, hop.type, flat(hop.document)])]
}

it('leaves a document whole that meets no half-known interface, or asks it for what all its members have', () => {
  const [first, ...further] = parts('{ box { size holds { name } } all { id } }', 'interface objects')
  expect(first).toBe('{ box { size holds { name } } all { id } }')
  expect(further).toEqual([])
})

it('asks for types and keys first where a subgraph knows only the interface', () => {
  expect(parts('{ all { ... on Maker { n: name } } }', 'interface objects')).toEqual([
    '{ all { __typename __typename id } }',
    [[{ Field: 'all' }], 'Maker', '{ ENTRY_Maker { n: name } }'],
  ])
})

it('cuts at the nearest entities, wherever they stand', () => {
  const [first, ...further] = parts('{ box { size holds { name } } }', 'entities')
  expect(first).toBe(
    '{ box { __typename ... on Box { __typename size holds { __typename ... on Product { __typename id } } } } }',
  )
  expect(further).toEqual([
    [[{ Field: 'box' }, { TypeCondition: ['Box'] }, { Field: 'holds' }], 'Product', '{ ENTRY_Product { name } }'],
  ])
})
