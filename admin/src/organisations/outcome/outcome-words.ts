import { type Pair } from '../../graph/meta.ts'

/** The words of what contracts came to. */
export const outcomeWords = {
  title: ['采购成效', 'What purchases came to'],
  hint: [
    '按签订日期归入年度；各项为合同至今的合计。每场活动金额按合同金额计，没有活动的合同不计。',
    'A contract is of the year it was signed in; all is told up to now. The yuan per activity are of the sum agreed, without contracts that held none.',
  ],
  year: ['签订年份', 'Signed in'],
  everyYear: ['全部', 'Every year'],
  contract: ['合同', 'Contract'],
  contractor: ['承接方', 'Contractor'],
  signedOn: ['签订日期', 'Signed on'],
  amountFen: ['合同金额', 'Amount'],
  paidFen: ['已付款', 'Paid'],
  activities: ['已举办活动', 'Activities held'],
  serviceMinutes: ['志愿服务（分钟）', 'Service (minutes)'],
  points: ['平均得分', 'Points'],
  yuanPerActivity: ['每场活动金额（元）', 'Yuan per activity'],
  total: ['合计（{count} 份合同）', 'All {count} contracts'],
  totalAlone: ['合计', 'Total'],
  withheld: ['不显示', 'Withheld'],
  withheldHint: ['涉及不足五名志愿者，只对管理者显示。', 'It would tell of fewer than five volunteers.'],
  empty: ['没有这一年签订的合同。', 'No contract was signed then.'],
  emptyOfProcurement: ['还没有合同：定标后在这里显示成效。', 'No contract yet: it shows here once a bid is awarded.'],
  export: ['导出 Excel', 'Export to Excel'],
  scope: ['范围', 'Scope'],
} as const satisfies Record<string, Pair>
