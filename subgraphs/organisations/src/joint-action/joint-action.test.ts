import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { seedId } from '@concentric/chassis/seed'
import { start } from '@concentric/gateway/testing/house'

keepsTheCrudContract({
  one: 'jointAction',
  many: 'jointActions',
  start,
  draft: () => ({
    name: '测试行动',
    field: 'AID',
    plannedOn: '2026-05-01',
    communityId: seedId('community', '太平角'),
  }),
  change: () => ({ doneOn: '2026-05-01', outcome: '测试成效' }),
  wrong: { buildingId: seedId('building', 'nowhere') },
  writer: 'community',
  stranger: 'community2',
  open: true,
  found: 'csxd',
})
