import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { seedId } from '@concentric/chassis/seed'
import { start } from '@concentric/gateway/testing/house'

// a day of its own for each: the train halts at a stop once at a time
let drafts = 0
keepsTheCrudContract({
  one: 'routeRun',
  many: 'routeRuns',
  start,
  draft: () => ({
    name: '测试班次',
    stopId: seedId('route-stop', '金门路示例一'),
    startsAt: new Date(Date.UTC(1990, 0, ++drafts, 1)).toISOString(),
    endsAt: new Date(Date.UTC(1990, 0, drafts, 3)).toISOString(),
  }),
  change: () => ({ state: 'SERVED', servedCount: 20 }),
  wrong: { servedCount: -1 },
  writer: 'district',
  stranger: 'community',
  open: true,
  found: 'csbc',
})
