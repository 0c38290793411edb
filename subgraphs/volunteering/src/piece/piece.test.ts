import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { seedId } from '@concentric/chassis/seed'
import { start } from '@concentric/gateway/testing/house'

keepsTheCrudContract({
  one: 'piece',
  many: 'pieces',
  start,
  draft: () => ({
    name: '测试作品',
    troupeId: seedId('volunteer-group', '示例文艺队'),
    kind: 'OPERA',
    communityId: seedId('community', '太平角'),
  }),
  change: () => ({ firstShownOn: '2026-05-01', kind: 'SKETCH' }),
  wrong: { firstShownAtId: seedId('activity', 'nowhere') },
  writer: 'community',
  stranger: 'community2',
  open: true,
  found: 'cszp',
})
