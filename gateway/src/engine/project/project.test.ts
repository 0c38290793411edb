import { buildSchema, parse } from 'graphql'
import { expect, it } from 'vitest'
import { partsOf } from '../document/document-parts.ts'
import { selectionOf } from '../document/selection.ts'
import { PlanKeys } from '../plan/plan-key.ts'
import { firstBlank } from './first-blank.ts'
import { project } from './project.ts'
import { fieldsOf } from './shape.ts'

const schema = buildSchema(`
  type Query { list: [Thing!] one: Thing kind: Kind }
  interface Thing { id: ID! }
  type A implements Thing { id: ID! next: A need: Int! grid: [[Int!]] }
  type B implements Thing { id: ID! }
  enum Kind { OLD NEW }
`)
const keys = new PlanKeys(schema)

function asked(text: string) {
  const { operations, fragments } = partsOf(parse(text))
  const root = schema.getQueryType()
  if (!root) throw new Error('The schema has no Query.')
  return fieldsOf(
    root,
    operations.map(({ selectionSet }) => selectionSet),
    { schema, fragments, variables: {} },
    keys,
  )
}
const projected = (text: string, source: Record<string, unknown>) => project(asked(text), source, {})

it('shows what was asked for, in that order, and nothing else', () => {
  const { data } = projected('{ one { t: __typename ... on A { grid } id } kind }', {
    kind: 'SECRET',
    one: { __typename: 'A', id: '1', grid: [[1], null], hidden: true },
  })
  expect(JSON.stringify(data)).toBe('{"one":{"t":"A","grid":[[1],null],"id":"1"},"kind":null}')
})

it('shows null for a type that clients do not know', () => {
  expect(projected('{ one { id } }', { one: { __typename: 'C', id: '1' } }).data).toEqual({ one: null })
})

it('does not make up a type that nobody told', () => {
  const source = { one: { __typename: 'Thing', id: '1' } }
  expect(projected('{ one { id } }', source).data).toEqual({ one: { id: '1' } })
  expect(projected('{ one { id __typename } }', source).data).toEqual({ one: null })
})

it('lets a null rise to the next field that may be null, and tells where it began', () => {
  const source = {
    list: [
      { __typename: 'B', id: '1' },
      { __typename: 'A', id: '2', next: { __typename: 'A', need: null } },
    ],
  }
  expect(projected('{ list { id ... on A { next { need } } } }', source)).toEqual({
    data: { list: [{ id: '1' }, { id: '2', next: null }] },
    bubbles: [{ path: ['list', 1, 'next', 'need'], isMissing: false }],
    refused: [],
  })
  expect(projected('{ list { id ... on A { need } } }', source)).toEqual({
    data: { list: null },
    bubbles: [{ path: ['list', 1, 'need'], isMissing: true }],
    refused: [],
  })
  expect(projected('{ one { ... on A { grid } } }', { one: { __typename: 'A', grid: [[1], [2, null]] } })).toEqual({
    data: { one: { grid: [[1], null] } },
    bubbles: [{ path: ['one', 'grid', 1, 1], isMissing: false }],
    refused: [],
  })
})

it('finds the first field left blank among those of a fetch, then among all', () => {
  const fields = asked('{ list { ... on A { x: need id: next { need } } ... on B { id } } }')
  const data = {
    list: [
      { __typename: 'B', id: '1' },
      { __typename: 'A', id: '2', next: { __typename: 'A' } },
    ],
  }
  const blank = (place: (string | number)[], text: string) => firstBlank(fields, data, place, selectionOf(parse(text)))
  expect(blank([], '{ list { id x } }')).toEqual(['list', 1, 'x'])
  expect(blank(['list', 1], '{ _as_id { need } }')).toEqual(['list', 1, 'id'])
  expect(blank(['list', 1], '{ other }')).toEqual(['list', 1, 'x'])
  expect(blank(['list', 0], '{ other }')).toEqual(['list', 0])
})
