import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { seedId } from '@concentric/chassis/seed'
import { start } from '@concentric/gateway/testing/house'

let number = 0
keepsTheCrudContract({
  one: 'volunteer',
  many: 'volunteers',
  start,
  draft: () => ({
    number: `T-${++number}`,
    displayName: '测试志愿者',
    joinedOn: '2026-01-01',
    communityId: seedId('community', '太平角'),
  }),
  change: () => ({ joinedOn: '2026-02-01' }),
  wrong: { displayName: '名'.repeat(21) },
  writer: 'community',
  stranger: 'community2',
  open: false,
  found: 'cszyz',
})
