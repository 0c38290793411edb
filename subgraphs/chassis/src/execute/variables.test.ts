import { buildSchema, getOperationAST, getVariableValues, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { variablesOf } from './variables.ts'

const schema = buildSchema(`
  enum Kind { ONE OTHER }
  input Inner { kind: Kind = OTHER, names: [String!] }
  input Outer { inner: Inner!, number: Int }
  type Query {
    ask(a: Int, b: Int!, kind: Kind, ids: [ID!]!, outer: Outer, text: String): Int
  }
`)

const types = [
  'Int',
  'Int!',
  'Int = 7',
  'Int! = 7',
  'Kind',
  'Kind!',
  'Kind = ONE',
  '[ID!]',
  '[ID!]!',
  '[[Int]]',
  'String',
]
const composed = ['Outer', 'Outer!', 'Outer = { inner: {} }', '[Outer!]!', 'Query', 'Unknown']
const plain = [1, 1.5, 'ONE', 'TWO', '', null, undefined, true, [], [1, null], ['a'], [[1], null]]
const objects = [
  {},
  { inner: {} },
  { inner: { kind: 'ONE', names: 'a' } },
  { inner: null },
  [{ inner: {} }],
  { more: 1 },
]
const given: Record<string, unknown>[] = [
  {},
  ...[...plain, ...objects].map((value) => ({ v: value })),
  Object.create({ v: 1 }),
]

const definitionsOf = (variables: string) =>
  getOperationAST(parse(`query (${variables}) { ask(b: 1, ids: []) }`))!.variableDefinitions!

const told = ({ coerced, errors }: { coerced?: unknown; errors?: readonly Error[] }) => ({
  coerced,
  errors: errors?.map((error) => JSON.stringify(error)),
})

describe('variables', () => {
  it.each([...types, ...composed])('of type %s are what graphql-js makes of them', (type) => {
    const definitions = definitionsOf(`$v: ${type}`)
    const read = variablesOf(schema, definitions, 3)
    for (const each of given)
      expect(told(read(each)), JSON.stringify(each)).toEqual(
        told(getVariableValues(schema, definitions, each, { maxErrors: 3 })),
      )
  })

  it('are all there, in their order, and as many mistakes are named as are wanted', () => {
    const definitions = definitionsOf('$a: Int, $b: Int!, $kind: Kind = ONE, $text: String')
    const read = variablesOf(schema, definitions, 1)
    expect(Object.entries(read({ text: 't', b: 2, a: null }).coerced!)).toEqual([
      ['a', null],
      ['b', 2],
      ['kind', 'ONE'],
      ['text', 't'],
    ])
    expect(told(read({ a: 'x', kind: 1 }))).toEqual(
      told(getVariableValues(schema, definitions, { a: 'x', kind: 1 }, { maxErrors: 1 })),
    )
  })
})
