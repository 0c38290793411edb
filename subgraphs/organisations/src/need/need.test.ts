import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { seedId } from '@concentric/chassis/seed'
import { start } from '@concentric/gateway/testing/house'

keepsTheCrudContract({
  one: 'need',
  many: 'needs',
  start,
  draft: () => ({ name: '测试需求', category: 'REPAIR', communityId: seedId('community', '太平角') }),
  change: () => ({ riskNote: '需登高' }),
  wrong: { name: '名'.repeat(41) },
  writer: 'community',
  stranger: 'community2',
  open: false,
  found: 'csxq',
})
