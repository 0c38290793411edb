import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { dayFrom, seedId } from '@concentric/chassis/seed'
import { start } from '@concentric/gateway/testing/house'

// a stage begins once a day
let drafts = 0
keepsTheCrudContract({
  one: 'heldStage',
  many: 'heldStages',
  start,
  draft: () => ({
    name: '测试依据',
    stage: 'INCENTIVISED',
    startsOn: dayFrom(new Date('1990-01-01T00:00:00Z'), ++drafts),
    organisationId: seedId('organisation', '太平角', 1),
  }),
  change: () => ({ endsOn: '2026-01-05' }),
  wrong: { endsOn: '1980-01-01' },
  writer: 'community',
  stranger: 'community2',
  open: true,
  found: 'csyj',
})
