import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { seedId } from '@concentric/chassis/seed'
import { start } from '@concentric/gateway/testing/house'

let drafts = 0
keepsTheCrudContract({
  one: 'routeService',
  many: 'routeServices',
  start,
  draft: () => ({ name: `测试服务${++drafts}`, kind: 'OTHER', routeId: seedId('service-route', '金门路') }),
  change: () => ({ terms: '免费，零件自备。' }),
  wrong: { routeId: seedId('service-route', 'nowhere') },
  writer: 'district',
  stranger: 'community',
  open: true,
  found: 'csfw',
})
