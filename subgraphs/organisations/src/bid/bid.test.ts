import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { seedId } from '@concentric/chassis/seed'
import { start } from '@concentric/gateway/testing/house'

// one bid of a unit for a procurement
let drafts = 0
keepsTheCrudContract({
  one: 'bid',
  many: 'bids',
  start,
  draft: () => ({
    procurementId: seedId('procurement', '八大关', '助老服务'),
    unitId: seedId('unit', 'street', '珠海路', ++drafts),
    name: '测试投标',
    amountFen: 20_000_000,
  }),
  change: () => ({ amountFen: 21_000_000 }),
  wrong: { amountFen: 0 },
  writer: 'district',
  stranger: 'unit2',
  open: false,
  found: 'cstb',
})
