import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { seedId } from '@concentric/chassis/seed'
import { start } from '@concentric/gateway/testing/house'

keepsTheCrudContract({
  one: 'lot',
  many: 'lots',
  start,
  draft: () => ({ name: '测试标段', procurementId: seedId('procurement', '八大关', '助老服务') }),
  change: () => ({ courtyardCount: 12 }),
  wrong: { courtyardCount: 0 },
  writer: 'street',
  stranger: 'community2',
  open: true,
  found: 'csbd',
})
