import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { seedId } from '@concentric/chassis/seed'
import { start } from '@concentric/gateway/testing/house'

keepsTheCrudContract({
  one: 'team',
  many: 'teams',
  start,
  draft: () => ({ name: '测试服务队', stationId: seedId('station', 'HELP_AT_HOME', '太平角') }),
  change: () => ({ unitId: seedId('unit', '太平角', 1), foundedOn: '2026-01-05' }),
  wrong: { unitId: seedId('unit', 'nowhere') },
  writer: 'community',
  stranger: 'community2',
  open: true,
  found: 'csfwd',
})
