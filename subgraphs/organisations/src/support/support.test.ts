import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { seedId } from '@concentric/chassis/seed'
import { start } from '@concentric/gateway/testing/house'

keepsTheCrudContract({
  one: 'support',
  many: 'supports',
  start,
  draft: () => ({
    name: '测试支持',
    kind: 'FUNDS',
    startsOn: '2026-01-05',
    organisationId: seedId('organisation', '太平角', 1),
  }),
  change: () => ({ amountFen: 1000 }),
  wrong: { amountFen: 0 },
  writer: 'community',
  stranger: 'community2',
  open: true,
  found: 'cszc',
})
