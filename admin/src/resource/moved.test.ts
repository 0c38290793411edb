import { expect, it } from 'vitest'
import { moved } from './moved.ts'

const names = ['name', 'state', 'community']

it('moves a column a place on or back', () => {
  expect(moved(names, 'state', 1)).toEqual(['name', 'community', 'state'])
  expect(moved(names, 'community', -1)).toEqual(['name', 'community', 'state'])
})

it('leaves the first column and the ends where they are', () => {
  expect(moved(names, 'name', 1)).toEqual(names)
  expect(moved(names, 'state', -1)).toEqual(names)
  expect(moved(names, 'community', 1)).toEqual(names)
})
