import { expect, it } from 'vitest'
import { changesBetween } from './changes.ts'

const before = { id: '1', version: 3, name: '轮椅借用', address: null, seats: 20 }

it('keeps only what was changed, among the fields of the form', () => {
  const after = { ...before, name: '轮椅借用点', version: 4 }
  expect(changesBetween(before, after, ['name', 'address', 'seats'])).toEqual({ name: '轮椅借用点' })
})

it('takes an emptied field for null, and an untouched empty one for no change', () => {
  expect(changesBetween(before, { ...before, seats: '', address: '' }, ['address', 'seats'])).toEqual({ seats: null })
})

it('tells zero and false from nothing', () => {
  expect(
    changesBetween({ id: '1', seats: null, isOpen: null }, { seats: 0, isOpen: false }, ['seats', 'isOpen']),
  ).toEqual({ seats: 0, isOpen: false })
})
