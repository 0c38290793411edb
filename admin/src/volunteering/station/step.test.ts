import { expect, it } from 'vitest'
import { stepFrom } from './step.ts'

const size = { rows: 2, columns: 7 }

it('steps to the neighbour, to the ends of a row, and stays at an edge', () => {
  const at = { row: 0, column: 3 }
  expect(stepFrom(at, 'ArrowRight', size)).toEqual({ row: 0, column: 4 })
  expect(stepFrom(at, 'ArrowLeft', size)).toEqual({ row: 0, column: 2 })
  expect(stepFrom(at, 'ArrowDown', size)).toEqual({ row: 1, column: 3 })
  expect(stepFrom(at, 'ArrowUp', size)).toEqual(at)
  expect(stepFrom(at, 'End', size)).toEqual({ row: 0, column: 6 })
  expect(stepFrom({ row: 1, column: 6 }, 'ArrowRight', size)).toEqual({ row: 1, column: 6 })
  expect(stepFrom({ row: 1, column: 6 }, 'Home', size)).toEqual({ row: 1, column: 0 })
})

it('leaves other keys to whoever they are for', () => {
  expect(stepFrom({ row: 0, column: 0 }, 'Enter', size)).toBeUndefined()
  expect(stepFrom({ row: 0, column: 0 }, 'Tab', size)).toBeUndefined()
})
