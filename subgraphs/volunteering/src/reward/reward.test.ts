import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { seedId } from '@concentric/chassis/seed'
import { start } from '@concentric/gateway/testing/house'

keepsTheCrudContract({
  one: 'reward',
  many: 'rewards',
  start,
  draft: () => ({
    name: '测试礼包',
    stationId: seedId('station', 'HELP_AT_HOME', '太平角'),
    donationId: seedId('donation', '太平角', 4),
    priceMinutes: 30,
    quantity: 1,
  }),
  change: () => ({ priceMinutes: 45 }),
  wrong: { priceMinutes: 0 },
  writer: 'community',
  stranger: 'community2',
  open: true,
  found: 'cslb',
})
