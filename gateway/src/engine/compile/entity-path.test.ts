import { expect, it } from 'vitest'
import { EntityPath } from './entity-path.ts'

const isA = (type: string, conditions: readonly string[]) => conditions.includes(type)
const found = (path: EntityPath, data: Record<string, unknown>) => {
  const entities: unknown[] = []
  path.each(data, (entity) => entities.push(entity))
  return entities
}

it('enters lists, nested ones too, past nulls', () => {
  const path = new EntityPath([{ Field: 'rings' }, '@', { Field: 'place' }], isA)
  const data = { rings: [[{ place: { id: 1 } }, null], null, [{ place: null }, { place: [{ id: 2 }] }]] }
  expect(found(path, data)).toEqual([{ id: 1 }, { id: 2 }])
})

it('passes only types that meet the condition, and objects that do not tell theirs', () => {
  const path = new EntityPath([{ Field: 'all' }, '@', { TypeCondition: ['Street'] }], isA)
  const data = { all: [{ __typename: 'Street' }, { __typename: 'Community' }, { id: 3 }] }
  expect(found(path, data)).toEqual([{ __typename: 'Street' }, { id: 3 }])
})

it('tells where each object stands, every place of one that stands twice', () => {
  const twice = { id: 1 }
  const other = { id: 2 }
  const path = new EntityPath([{ Field: 'a' }, '@', { Field: 'b' }], isA)
  expect([...path.places({ a: [{ b: twice }, { b: [[other], twice] }] })]).toEqual([
    [
      twice,
      [
        ['a', 0, 'b'],
        ['a', 1, 'b', 1],
      ],
    ],
    [other, [['a', 1, 'b', 0, 0]]],
  ])
})
