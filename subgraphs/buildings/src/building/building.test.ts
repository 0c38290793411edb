import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { seedId } from '@concentric/chassis/seed'
import { start } from '@concentric/gateway/testing/house'

keepsTheCrudContract({
  one: 'building',
  many: 'buildings',
  start,
  draft: () => ({ name: '测试大厦', floors: 20, communityId: seedId('community', '太平角') }),
  change: () => ({ floors: 21 }),
  wrong: { floors: 0 },
  writer: 'community',
  stranger: 'community2',
  open: true,
  found: 'csds',
})
