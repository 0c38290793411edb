import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { seedId } from '@concentric/chassis/seed'
import { start } from '@concentric/gateway/testing/house'

keepsTheCrudContract({
  one: 'volunteerPost',
  many: 'volunteerPosts',
  start,
  draft: () => ({
    name: '测试岗位',
    communityId: seedId('community', '太平角'),
    startsOn: '2026-01-05',
    duty: '楼院巡查',
  }),
  change: () => ({ seats: 3 }),
  wrong: { needId: seedId('need', 'nowhere') },
  writer: 'community',
  stranger: 'community2',
  open: true,
  found: 'csgw',
})
