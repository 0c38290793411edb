import { parse } from 'graphql'
import { expect, it } from 'vitest'
import { type FetchRewrite } from './plan.ts'
import { withoutWrongTypes } from './wrong-types.ts'

const asMedia: FetchRewrite = {
  ValueSetter: { path: [{ TypenameEquals: ['Media'] }, { Key: '__typename' }], setValueTo: 'Media' },
}
const told = (type: string, key: string) => ({
  requires: [
    { kind: 'InlineFragment' as const, typeCondition: type, selections: [{ kind: 'Field' as const, name: key }] },
  ],
  inputRewrites: [asMedia],
})
const fetch = parse(
  'query ($r: [_Any!]!) { e0: _entities(r: $r) { ... on Book { title } } e1: _entities(r: $r) { ... on Media { title } } }',
)

it('calls things by their own type where it tells and asks of that type alone', () => {
  expect(withoutWrongTypes(told('Book', 'isbn'), 'e0', fetch).inputRewrites).toEqual([])
})

it('calls things by their interface where it tells or asks of that', () => {
  expect(withoutWrongTypes(told('Media', 'id'), 'e0', fetch).inputRewrites).toEqual([asMedia])
  expect(withoutWrongTypes(told('Book', 'id'), 'e1', fetch).inputRewrites).toEqual([asMedia])
})

it('leaves other rewrites alone', () => {
  const renamed: FetchRewrite = { KeyRenamer: { path: [{ Key: 'a' }], renameKeyTo: 'b' } }
  const mixed = { ...told('Book', 'isbn'), inputRewrites: [renamed, asMedia] }
  expect(withoutWrongTypes(mixed, 'e0', fetch).inputRewrites).toEqual([renamed])
})
