import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { dayFrom, seedId } from '@concentric/chassis/seed'
import { start } from '@concentric/gateway/testing/house'

// each side once a day
let drafts = 0
keepsTheCrudContract({
  one: 'contractEvaluation',
  many: 'contractEvaluations',
  start,
  draft: () => ({
    contractId: seedId('contract', '金门路', 1),
    name: '测试评语',
    evaluator: 'THIRD_PARTY',
    points: 80,
    evaluatedOn: dayFrom(new Date(), ++drafts),
  }),
  change: () => ({ points: 85 }),
  wrong: { points: 101 },
  writer: 'district',
  stranger: 'street',
  open: true,
  found: 'cspy',
})
