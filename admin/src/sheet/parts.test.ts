import { expect, it } from 'vitest'
import { columnsOf } from './columns.ts'
import { judged } from './judged.ts'
import { partsOf, STEP, toSend, WHOLE } from './parts.ts'
import { type PlannedRow } from './plan-rows.ts'

const columns = columnsOf('needs', ['name', 'detail'])
const sheet = { headers: columns.map(({ header }) => header[0]), columns, unknown: [], rows: [] }
const row = (text = '示例'): PlannedRow => ({
  number: 7,
  cells: [],
  id: crypto.randomUUID(),
  version: 1,
  outcome: 'changed',
  title: '示例',
  changes: columns.slice(2, 3).map((column) => ({ column, from: null, to: text })),
  problems: [],
  isTryable: true,
})

it('parts rows so that one sees how far it is, and keeps those together that are written all or none', () => {
  const rows = Array.from({ length: 2_001 }, () => row())
  expect(partsOf(rows.slice(0, 401), STEP).map((part) => part.length)).toEqual([200, 200, 1])
  expect(partsOf(rows, WHOLE).map((part) => part.length)).toEqual([2_000, 1])
})

it('makes no request larger than the gateway takes', () => {
  const long = partsOf(
    Array.from({ length: 2_000 }, () => row('长'.repeat(1_000))),
    WHOLE,
  )
  expect(long.length).toBeGreaterThan(2)
  for (const part of long)
    expect(new TextEncoder().encode(JSON.stringify(part.map(toSend))).length).toBeLessThan(2_097_152)
})

it('puts what the graph refuses at its cell, and says nothing twice of one cell', () => {
  const id = crypto.randomUUID()
  const errors = [
    { field: 'name', message: '必填。' },
    { field: 'category', message: '必填。' },
    { field: null, message: '不行。' },
  ]
  const refused = judged(row(), { id, outcome: 'REFUSED', errors }, sheet, 'needs')
  expect(refused.outcome).toBe('wrong')
  expect(refused.problems.map(({ column, message }) => [column, message[0]])).toEqual([
    [2, '必填。'],
    [null, '类别：必填。'],
    [null, '不行。'],
  ])
  const known = { ...row(), outcome: 'wrong' as const, problems: [{ column: 2, message: ['太长', 'Long'] as const }] }
  const again = judged(known, { id, outcome: 'REFUSED', errors: errors.slice(0, 1) }, sheet, 'needs')
  expect(again.problems).toEqual(known.problems)
})
