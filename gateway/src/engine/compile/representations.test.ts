import { expect, it } from 'vitest'
import { compileRepresentation, Representations } from './representations.ts'

const isA = (type: string, conditions: readonly string[]) => conditions.includes(type)
const represent = compileRepresentation(
  [
    {
      kind: 'InlineFragment',
      typeCondition: 'Community',
      selections: [
        { kind: 'Field', name: '__typename' },
        { kind: 'Field', name: 'id' },
        { kind: 'Field', name: '_internal', alias: 'area' },
        { kind: 'Field', name: 'office', selections: [{ kind: 'Field', name: 'floor' }] },
      ],
    },
    { kind: 'InlineFragment', typeCondition: 'Street', selections: [{ kind: 'Field', name: 'code' }] },
  ],
  undefined,
  isA,
)

it('takes what is required of the type, under the name the subgraph knows', () => {
  const entity = {
    __typename: 'Community',
    id: '1',
    _internal: null,
    name: 'x',
    office: [{ floor: 2, phone: '0' }, null],
  }
  expect(represent(entity, true)).toEqual({
    __typename: 'Community',
    id: '1',
    area: null,
    office: [{ floor: 2 }, null],
  })
  expect(represent({ __typename: 'Street', code: 7 }, true)).toEqual({ __typename: 'Street', code: 7 })
})

it('leaves out an entity without type or key', () => {
  expect(represent({ id: '1' }, false)).toBeUndefined()
  expect(represent({ __typename: 'Community', id: null }, false)).toBeUndefined()
  expect(represent({ __typename: 'Building', id: '1' }, false)).toBeUndefined()
})

it('leaves out an entity that lacks something only when told to be strict', () => {
  const entity = { __typename: 'Community', id: '1' }
  expect(represent(entity, true)).toBeUndefined()
  expect(represent(entity, false)).toEqual(entity)
})

it('applies the rewrite of the plan', () => {
  const rewritten = compileRepresentation(
    [{ kind: 'Field', name: 'id' }],
    (value) => Object.assign(Object(value), { __typename: 'Place' }),
    isA,
  )
  expect(rewritten({ __typename: 'Street', id: '1' }, false)).toEqual({ __typename: 'Place', id: '1' })
})

it('keeps each representation once', () => {
  const representations = new Representations()
  const indexes = ['a', 'b', 'a'].map((id) => representations.indexOf({ __typename: 'Street', id }))
  expect(indexes).toEqual([0, 1, 0])
  expect(representations.list).toHaveLength(2)
})

it('keeps apart what differs in type, in another field, or in the kind of its id', () => {
  const representations = new Representations()
  const different = [
    { __typename: 'Street', id: '1' },
    { __typename: 'Community', id: '1' },
    { __typename: 'Street', id: 1 },
    { __typename: 'Street', id: '1', name: 'a' },
    { __typename: 'Street', code: '1' },
  ]
  for (const [index, representation] of different.entries()) {
    expect(representations.indexOf(representation)).toBe(index)
    expect(representations.indexOf({ ...representation })).toBe(index)
  }
})
