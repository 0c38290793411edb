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
