import { buildSubgraphSchema } from '@apollo/subgraph'
import { parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { keptOff } from './kept-off.ts'

const schema = buildSubgraphSchema(
  parse(`
    type Query { room(id: ID): Room things: [Thing] either: Either odd_name: Int }
    type Subscription { rooms: Room }
    interface Thing { id: ID! }
    union Either = Room | Hall
    type Room implements Thing @key(fields: "id") { id: ID! name: String hall: Hall }
    type Hall { name: String }
  `),
)
const reasonFor = (text: string) => keptOff(schema, parse(text))

describe('a document is kept off graphql-jit', () => {
  it.each([
    ['subscribes', 'subscription { rooms { id } }', /more than once/],
    ['skips', '{ room { id @skip(if: true) } }', /@skip/],
    [
      'includes',
      'query ($yes: Boolean!) { room { ...F @include(if: $yes) ...F } } fragment F on Room { id }',
      /@include/,
    ],
    ['asks for the schema', '{ __schema { queryType { name } } }', /"__schema"/],
    ['asks for a type', '{ __type(name: "Room") { name } }', /"__type"/],
    ['gives a name with an underscore', '{ a: room { b: hall { name } } b_a: room { id } }', /"b_a"/],
    ['gives a name it keeps for itself', '{ __proto__: room { id } }', /"__proto__"/],
    ['renames a thing as federation does', '{ _entities: room { id } }', /"_entities"/],
    ['asks for a field with an underscore', '{ odd_name }', /"odd_name"/],
    ['asks for an interface', '{ things { id } }', /a Thing/],
    ['asks for a union', '{ either { ... on Hall { name } } }', /a Either/],
  ])('that %s', (_, text, reason) => {
    expect(reasonFor(text)).toMatch(reason)
  })

  it('that asks for a type which tells its own things', () => {
    const hall = schema.getType('Hall')!
    Object.assign(hall, { isTypeOf: () => true })
    expect(reasonFor('{ room { hall { name } } }')).toMatch(/a Hall/)
    Object.assign(hall, { isTypeOf: undefined })
  })
})

describe('a document is compiled', () => {
  it.each([
    ['asks for rows', '{ room(id: "1") { id name hall { name } } }'],
    ['gives plain names', '{ a: room { constructor: id } b: room { key: id } }'],
    [
      'asks for entities',
      'query ($r: [_Any!]!) { _entities(representations: $r) { __typename ... on Room { name } } }',
    ],
    ['asks for the contract', '{ _service { sdl } }'],
  ])('that %s', (_, text) => {
    expect(reasonFor(text)).toBeUndefined()
  })
})
