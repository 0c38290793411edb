import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { seedId } from '@concentric/chassis/seed'
import { start } from '@concentric/gateway/testing/house'

keepsTheCrudContract({
  one: 'serviceRoute',
  many: 'serviceRoutes',
  start,
  draft: () => ({ name: '测试线路', streetId: seedId('street', '八大关'), startsOn: '2026-01-05', everyDays: 28 }),
  change: () => ({ everyDays: 14 }),
  wrong: { everyDays: 0 },
  writer: 'street',
  stranger: 'community',
  open: true,
  found: 'csxl',
})
