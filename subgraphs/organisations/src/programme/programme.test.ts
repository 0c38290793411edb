import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { seedId } from '@concentric/chassis/seed'
import { start } from '@concentric/gateway/testing/house'

keepsTheCrudContract({
  one: 'programme',
  many: 'programmes',
  start,
  draft: () => ({
    name: '测试项目',
    kind: 'OTHER',
    startsOn: '2026-01-05',
    communityId: seedId('community', '太平角'),
  }),
  change: () => ({ endsOn: '2026-05-01' }),
  wrong: { endsOn: '1990-01-01' },
  writer: 'community',
  stranger: 'community2',
  open: true,
  found: 'csxm',
})
