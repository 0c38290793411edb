import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { seedId } from '@concentric/chassis/seed'
import { start } from '@concentric/gateway/testing/house'

keepsTheCrudContract({
  one: 'volunteeringExemption',
  many: 'volunteeringExemptions',
  start,
  draft: () => ({
    name: '测试豁免',
    ruleId: seedId('volunteering-rule', 'R29'),
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
