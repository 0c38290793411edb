import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { seedId } from '@concentric/chassis/seed'
import { start } from '@concentric/gateway/testing/house'

keepsTheCrudContract({
  one: 'capitalSpend',
  many: 'capitalSpends',
  start,
  draft: () => ({ what: '测试装修', year: 2026, amountFen: 100_000_000, communityId: seedId('community', '太平角') }),
  change: () => ({ amountFen: 120_000_000 }),
  wrong: { amountFen: 0 },
  writer: 'street',
  stranger: 'community',
  open: true,
  found: 'cszx',
})
