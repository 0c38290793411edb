import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { start } from '@concentric/gateway/testing/house'
import { items } from '../seed/items.ts'

// an item for each draft: it has a step once
let drafts = 0
keepsTheCrudContract({
  one: 'serviceProcess',
  many: 'serviceProcesses',
  start,
  draft: () => ({ name: '测试做法', step: 'REQUEST', daysAllowed: 1, itemId: items[drafts++ % items.length]!.id }),
  change: () => ({ daysAllowed: 5 }),
  wrong: { daysAllowed: 61 },
  writer: 'community2',
  stranger: 'community',
  open: true,
  found: 'cszf',
})
