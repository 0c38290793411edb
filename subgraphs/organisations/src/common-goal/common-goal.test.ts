import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { seedId } from '@concentric/chassis/seed'
import { start } from '@concentric/gateway/testing/house'

keepsTheCrudContract({
  one: 'commonGoal',
  many: 'commonGoals',
  start,
  draft: () => ({ name: '测试目标', communityId: seedId('community', '太平角') }),
  change: () => ({ reachedOn: '2026-05-01' }),
  wrong: { name: '' },
  writer: 'community',
  stranger: 'community2',
  open: true,
  found: 'csmb',
})
