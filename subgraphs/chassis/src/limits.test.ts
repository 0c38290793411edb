import { getTableConfig, integer, snakeCase } from 'drizzle-orm/pg-core'
import { expect, it } from 'vitest'
import { atLeast, between } from './columns.ts'
import { wordsOfConstraint } from './constraint-words.ts'
import { createInsertSchema } from './insert-schema.ts'
import { limitsOf } from './limits.ts'

const halls = snakeCase
  .schema('limits_test')
  .table('hall', { seatCount: integer().notNull(), floor: integer().notNull(), area: integer() }, (t) => [
    between(t.seatCount, 1, 200),
    atLeast(t.floor, -2),
  ])
const refused = (rules: ReturnType<typeof createInsertSchema<typeof halls>>, given: object) =>
  rules.safeParse({ seatCount: 1, floor: 0, ...given }).error?.issues.map(({ path }) => path[0]) ?? []

it('draws a CHECK named after the table and the column, whose words are its limits', () => {
  expect(getTableConfig(halls).checks.map(({ name }) => name)).toEqual(['hall_seat_count_range', 'hall_floor_range'])
  expect(wordsOfConstraint('hall_seat_count_range')).toEqual(['须在 1 到 200 之间。', 'Must lie between 1 and 200.'])
  expect(wordsOfConstraint('hall_floor_range')).toEqual(['不能小于 -2。', 'Must not be less than -2.'])
})

it('tells the limits of a table by its columns', () => {
  expect(limitsOf(halls)).toEqual({ seatCount: { minimum: 1, maximum: 200 }, floor: { minimum: -2 } })
})

it('gives its rules the limits a table declares', () => {
  const rules = createInsertSchema(halls)
  expect(refused(rules, { seatCount: 200, floor: -2, area: -1 })).toEqual([])
  expect(refused(rules, { seatCount: 0, floor: -3 })).toEqual(['seatCount', 'floor'])
  expect(refused(rules, { seatCount: 201 })).toEqual(['seatCount'])
})

it('keeps the limits beside a rule of the same column', () => {
  const rules = createInsertSchema(halls, { seatCount: (count) => count.multipleOf(2), area: (area) => area.max(9) })
  expect(rules.safeParse({ seatCount: 2, floor: 0, area: 9 }).success).toBe(true)
  expect(rules.safeParse({ seatCount: 3, floor: 0 }).success).toBe(false)
  expect(rules.safeParse({ seatCount: 202, floor: 0 }).success).toBe(false)
  expect(rules.safeParse({ seatCount: 2, floor: 0, area: 10 }).success).toBe(false)
})
