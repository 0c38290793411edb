import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { seedId } from '@concentric/chassis/seed'
import { start } from '@concentric/gateway/testing/house'

keepsTheCrudContract({
  one: 'incubation',
  many: 'incubations',
  start,
  draft: () => ({ name: '测试孵化', appliedOn: '2026-01-05', organisationId: seedId('organisation', '太平角', 1) }),
  change: () => ({ admittedOn: '2026-02-01', begunOn: '2026-02-02' }),
  wrong: { admittedOn: '1990-01-01' },
  writer: 'community',
  stranger: 'community2',
  open: true,
  found: 'csfh',
})
