import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { dayFrom } from '@concentric/chassis/seed'
import { start } from '@concentric/gateway/testing/house'

// in force from a day of its own for each
let drafts = 0
keepsTheCrudContract({
  one: 'organisationsRule',
  many: 'organisationsRules',
  start,
  draft: () => ({
    code: 'R43',
    name: '测试规则',
    englishName: 'A rule for tests',
    startsOn: dayFrom(new Date('1990-01-01T00:00:00Z'), ++drafts),
  }),
  change: () => ({ warningDays: 2 }),
  wrong: { warningDays: -1 },
  writer: 'district',
  stranger: 'street',
  open: true,
  found: 'csgz',
})
