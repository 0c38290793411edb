import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { seedId } from '@concentric/chassis/seed'
import { start } from '@concentric/gateway/testing/house'

let number = 0
keepsTheCrudContract({
  one: 'community',
  many: 'communities',
  start,
  draft: () => ({ name: `测试社区${++number}`, streetId: seedId('street', '八大关') }),
  change: () => ({ name: `改名社区${++number}` }),
  wrong: { name: '名'.repeat(41) },
  writer: 'street',
  stranger: 'community',
  open: true,
  found: 'cssq',
})
