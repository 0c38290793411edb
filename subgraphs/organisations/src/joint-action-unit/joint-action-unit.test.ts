import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { seedId } from '@concentric/chassis/seed'
import { start } from '@concentric/gateway/testing/house'

// a unit takes part once
let drafts = 0
keepsTheCrudContract({
  one: 'jointActionUnit',
  many: 'jointActionUnits',
  start,
  draft: () => ({
    name: '测试所出',
    actionId: seedId('joint-action', '太平角', 'AID'),
    unitId: seedId('unit', 'street', '珠海路', ++drafts),
  }),
  change: () => ({ people: 3 }),
  wrong: { people: 0 },
  writer: 'community',
  stranger: 'community2',
  open: true,
  found: 'cssc',
})
