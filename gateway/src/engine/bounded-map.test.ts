import { expect, it } from 'vitest'
import { BoundedMap } from './bounded-map.ts'

it('lets the oldest go, not one that is only renewed', () => {
  const map = new BoundedMap<string, number>(2)
  for (const [key, value] of [
    ['a', 1],
    ['b', 2],
    ['b', 3],
    ['c', 4],
  ] as const)
    map.set(key, value)
  expect(['a', 'b', 'c'].map((key) => map.get(key))).toEqual([undefined, 3, 4])
})
