import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { seedId } from '@concentric/chassis/seed'
import { start } from '@concentric/gateway/testing/house'

keepsTheCrudContract({
  one: 'organisationsExemption',
  many: 'organisationsExemptions',
  start,
  draft: () => ({
    name: '测试豁免',
    ruleId: seedId('organisations-rule', 'R43'),
    communityId: seedId('community', '太平角'),
    startsOn: '2026-01-05',
    endsOn: '2026-02-05',
  }),
  change: () => ({ name: '改名豁免' }),
  wrong: { endsOn: '1990-01-01' },
  writer: 'street',
  stranger: 'community',
  open: true,
  found: 'cshm',
})
