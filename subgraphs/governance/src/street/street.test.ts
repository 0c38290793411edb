import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { seedId } from '@concentric/chassis/seed'
import { start } from '@concentric/gateway/testing/house'

let number = 100
keepsTheCrudContract({
  one: 'street',
  many: 'streets',
  start,
  draft: () => ({ name: `测试街道${++number}`, code: `370202${number}`, districtId: seedId('district') }),
  change: () => ({ name: `改名街道${++number}` }),
  wrong: { code: '37020' },
  writer: 'district',
  stranger: 'street',
  open: true,
  found: 'csjd',
})
