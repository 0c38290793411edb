import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { seedId } from '@concentric/chassis/seed'
import { start } from '@concentric/gateway/testing/house'

keepsTheCrudContract({
  one: 'branch',
  many: 'branches',
  start,
  draft: () => ({ name: '测试支部', kind: 'AREA', communityId: seedId('community', '太平角') }),
  change: () => ({ foundedOn: '2016-05-01' }),
  wrong: { committeeId: seedId('committee', 'nowhere') },
  writer: 'community',
  stranger: 'community2',
  open: true,
  found: 'cszb',
})
