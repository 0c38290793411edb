import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { seedId } from '@concentric/chassis/seed'
import { start } from '@concentric/gateway/testing/house'

keepsTheCrudContract({
  one: 'activity',
  many: 'activities',
  start,
  draft: () => ({
    name: '测试活动',
    kind: 'FAIR',
    startsAt: '2026-12-01T09:00:00+08:00',
    endsAt: '2026-12-01T11:00:00+08:00',
    communityId: seedId('community', '太平角'),
  }),
  change: () => ({ seats: 30 }),
  wrong: { seats: 0 },
  writer: 'community',
  stranger: 'community2',
  open: false,
  found: 'cshd',
})
