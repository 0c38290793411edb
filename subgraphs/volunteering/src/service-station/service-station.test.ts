import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { seedId } from '@concentric/chassis/seed'
import { start } from '@concentric/gateway/testing/house'

keepsTheCrudContract({
  one: 'serviceStation',
  many: 'serviceStations',
  start,
  draft: () => ({ name: '测试服务站', kind: 'DAILY_WORKSHOP', communityId: seedId('community', '太平角') }),
  change: () => ({ openedOn: '2026-01-05' }),
  wrong: { venueId: seedId('venue', 'nowhere') },
  writer: 'community',
  stranger: 'community2',
  open: true,
  found: 'csfwz',
})
