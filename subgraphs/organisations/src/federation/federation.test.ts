import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { seedId } from '@concentric/chassis/seed'
import { start } from '@concentric/gateway/testing/house'

keepsTheCrudContract({
  one: 'federation',
  many: 'federations',
  start,
  draft: () => ({ name: '测试联合会', communityId: seedId('community', '太平角') }),
  change: () => ({ foundedOn: '2026-01-05' }),
  wrong: { name: '' },
  writer: 'community',
  stranger: 'community2',
  open: true,
  found: 'cslhh',
})
