import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { seedId } from '@concentric/chassis/seed'
import { start } from '@concentric/gateway/testing/house'

keepsTheCrudContract({
  one: 'training',
  many: 'trainings',
  start,
  draft: () => ({
    name: '测试培训',
    topic: '登高安全',
    heldOn: '2026-03-01',
    minutes: 90,
    trainer: '示例讲师岗',
    communityId: seedId('community', '太平角'),
  }),
  change: () => ({ minutes: 120 }),
  wrong: { minutes: 5 },
  writer: 'community',
  stranger: 'community2',
  open: true,
  found: 'cspx',
})
