import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { start } from '@concentric/gateway/testing/house'

let days = 0

keepsTheCrudContract({
  one: 'bankRule',
  many: 'bankRules',
  start,
  draft: () => ({ name: '测试规则', validFrom: new Date(Date.UTC(2040, 0, ++days)).toISOString().slice(0, 10) }),
  change: () => ({ dayMinutes: 300 }),
  wrong: { dayMinutes: 0 },
  writer: 'district',
  stranger: 'street',
  open: true,
  found: 'csgz',
})
