import { expect, it } from 'vitest'
import { compileRewrites, renamedKeys } from './rewrite.ts'

const isA = (type: string, conditions: readonly string[]) => conditions.includes(type)
const path = [{ Key: 'all' }, { TypenameEquals: ['Meeting'] }, { Key: '_0' }]

it('renames a key of the objects of one type, in lists', () => {
  const data = {
    all: [[{ __typename: 'Meeting', _0: 1 }], { __typename: 'Street', _0: 2 }, { __typename: 'Meeting' }, null],
  }
  compileRewrites([{ KeyRenamer: { path, renameKeyTo: 'hours' } }], isA)?.(data)
  expect(data.all).toEqual([
    [{ __typename: 'Meeting', hours: 1 }],
    { __typename: 'Street', _0: 2 },
    { __typename: 'Meeting' },
    null,
  ])
})

it('sets a value, in both forms the planner writes', () => {
  const entity = { __typename: 'Book' }
  compileRewrites([{ ValueSetter: { path: [{ Key: '__typename' }], setValueTo: 'Media' } }], isA)?.(entity)
  expect(entity.__typename).toBe('Media')
  compileRewrites([{ kind: 'ValueSetter', path: [{ Key: '__typename' }], setValueTo: 'Work' }], isA)?.(entity)
  expect(entity.__typename).toBe('Work')
})

it('starts at the entities, whether the plan says so or not', () => {
  const entities = [{ _0: 1 }]
  compileRewrites([{ KeyRenamer: { path: [{ Key: '_entities' }, { Key: '_0' }], renameKeyTo: 'a' } }], isA)?.(entities)
  expect(entities).toEqual([{ a: 1 }])
})

it('knows the names of renamed keys', () => {
  expect(renamedKeys([{ KeyRenamer: { path, renameKeyTo: 'hours' } }]).get('_0')).toBe('hours')
  expect(compileRewrites([], isA)).toBeUndefined()
})
