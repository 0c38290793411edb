import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { seedId } from '@concentric/chassis/seed'
import { start } from '@concentric/gateway/testing/house'

keepsTheCrudContract({
  one: 'venue',
  many: 'venues',
  start,
  draft: () => ({ name: '测试场所', kind: 'STUDIO', communityId: seedId('community', '太平角') }),
  change: () => ({ areaSquareMetres: 300 }),
  wrong: { areaSquareMetres: -1 },
  writer: 'community',
  stranger: 'community2',
  open: true,
  found: 'cscs',
})
