import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { seedId } from '@concentric/chassis/seed'
import { start } from '@concentric/gateway/testing/house'

keepsTheCrudContract({
  one: 'partnerUnit',
  many: 'partnerUnits',
  start,
  draft: () => ({ name: '测试单位', kind: 'SHOP', communityId: seedId('community', '太平角') }),
  change: () => ({ address: '香港西路' }),
  wrong: { creditCode: 'O00000000000000000' },
  writer: 'community',
  stranger: 'community2',
  open: true,
  found: 'csdw',
})
