import { buildSchema, parse } from 'graphql'
import { expect, it } from 'vitest'
import { planText } from './plan-document.ts'
import { PlanKeys, responseKey } from './plan-key.ts'

const keys = new PlanKeys(buildSchema('type Query { a: A } type A { id: ID name: String }'))
const planned = (text: string) => planText(parse(text), keys)?.replace(/\s+/g, ' ')

it('marks aliases that are names of fields, of the engine or of objects at large', () => {
  expect(planned('{ x: a { id: name name _y: id constructor: id } }')).toBe(
    '{ x: a { _as_id: name name _as__y: id _as_constructor: id } }',
  )
  expect(['_as_id', 'id', 0].map(responseKey)).toEqual(['id', 'id', 0])
})

it('puts a plain type name where the client asks for types or for the graph itself', () => {
  expect(planned('{ a { kind: __typename } s: __schema { types { name } } }')).toBe('{ a { __typename } __typename }')
})

it('keeps an object of which only fragments are asked', () => {
  expect(planned('{ a { ... on A { ... { id } } } }')).toBe('{ a { __typename ... on A { ... { id } } } }')
})

it('finds nothing to plan where no data is asked for', () => {
  expect(planned('{ ...F ... { __typename } } fragment F on Query { __schema { types { name } } }')).toBeUndefined()
  expect(planned('{ ...F } fragment F on Query { a { id } }')).toBeDefined()
})
