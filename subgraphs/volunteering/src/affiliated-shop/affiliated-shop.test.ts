import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { seedId } from '@concentric/chassis/seed'
import { start } from '@concentric/gateway/testing/house'

keepsTheCrudContract({
  one: 'affiliatedShop',
  many: 'affiliatedShops',
  start,
  draft: () => ({ name: '测试加盟店', stationId: seedId('station', 'HELP_AT_HOME', '太平角') }),
  change: () => ({ unitId: seedId('unit', '太平角', 1), offer: '免费磨刀' }),
  wrong: { unitId: seedId('unit', 'nowhere') },
  writer: 'community',
  stranger: 'community2',
  open: true,
  found: 'csjmd',
})
